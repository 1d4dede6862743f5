/** What readers put on a message: reactions for all to see, and a bookmark for themselves. */
@Scoped(read = Scope.ROOMS_READ, write = Scope.ROOMS_POST)
package org.lunchroom.rooms.marks;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
