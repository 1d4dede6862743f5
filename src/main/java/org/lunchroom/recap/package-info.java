/** The record of a chat, arranged by question: read anew from what is there now, published by its hosts, exported. */
@Feature(
        name = "recap",
        mayUse = {"polls", "qanda", "chats", "feeds", "rooms", "people", "audit", "journal", "identity", "kernel"})
@Scoped(read = Scope.ROOMS_READ, write = Scope.CHATS_HOST)
package org.lunchroom.recap;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
