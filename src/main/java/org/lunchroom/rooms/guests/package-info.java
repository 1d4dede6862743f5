/** Coming into a room by its code, also without an account: as a guest, for a day, in that room only. */
@Scoped(read = Scope.CHATS_HOST, write = Scope.CHATS_HOST)
package org.lunchroom.rooms.guests;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
