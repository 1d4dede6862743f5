/** All rooms there are, for whoever runs the installation: how they are kept, and nothing of what is said in them. */
@Scoped(read = Scope.ROOMS_READ, write = Scope.CHATS_HOST)
package org.lunchroom.rooms.overview;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
