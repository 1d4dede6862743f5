/** What one does for the first time: hints that go away for good, and a welcome to the first post. */
@Scoped(read = Scope.ROOMS_READ, write = Scope.ROOMS_POST)
package org.lunchroom.buddies.firsts;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
