/** Webhooks: what happens in rooms is told to addresses that admins and hosts subscribe, signed and until it arrives. */
@Feature(
        name = "integrations.webhooks",
        mayUse = {"digests", "qanda", "chats", "rooms", "people", "audit", "journal", "identity", "kernel"})
@Scoped(read = Scope.CHATS_HOST, write = Scope.CHATS_HOST)
package org.lunchroom.integrations.webhooks;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
