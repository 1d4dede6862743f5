/** The record of a chat, arranged by question: read anew from what is there now, published by its hosts, exported. */
@Feature(
        name = "recap",
        mayUse = {"polls", "qanda", "chats", "feeds", "rooms", "people", "audit", "journal", "identity", "kernel"})
package org.lunchroom.recap;

import org.lunchroom.kernel.Feature;
