/** Who belongs to a room: joining, leaving, roles. */
@Scoped(read = Scope.ROOMS_READ, write = Scope.CHATS_HOST)
package org.lunchroom.rooms.members;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
