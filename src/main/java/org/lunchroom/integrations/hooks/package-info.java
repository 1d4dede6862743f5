/** Incoming hooks: addresses at which other systems post into one room, in the forms that they speak already. */
@Feature(
        name = "integrations.hooks",
        mayUse = {"bots", "rooms", "people", "audit", "identity", "kernel"})
@Scoped(read = Scope.CHATS_HOST, write = Scope.CHATS_HOST)
package org.lunchroom.integrations.hooks;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
