/** Bots: programs that post under a name of their own, marked as what they are, where a room's hosts let them in. */
@Feature(
        name = "bots",
        mayUse = {"rooms", "people", "audit", "identity", "kernel"})
@Scoped(read = Scope.CHATS_HOST, write = Scope.CHATS_HOST)
package org.lunchroom.bots;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
