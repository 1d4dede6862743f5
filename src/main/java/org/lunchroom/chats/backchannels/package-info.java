/** Backchannels: a room beside a talk or a training, opened in two clicks and joined by a short code. */
@Scoped(read = Scope.ROOMS_READ, write = Scope.CHATS_HOST)
package org.lunchroom.chats.backchannels;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
