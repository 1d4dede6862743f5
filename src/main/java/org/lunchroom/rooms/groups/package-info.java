/** Places in rooms that groups of portals bring, and the rules about groups for admins. */
@Scoped(read = Scope.ROOMS_READ, write = Scope.CHATS_HOST)
package org.lunchroom.rooms.groups;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
