/** Who says they will come, and how many were there: in numbers only. */
@Scoped(read = Scope.ROOMS_READ, write = Scope.ROOMS_POST)
package org.lunchroom.chats.attendance;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
