/** What those who run a room change of it. */
@Scoped(read = Scope.ROOMS_READ, write = Scope.CHATS_HOST)
package org.lunchroom.rooms.settings;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
