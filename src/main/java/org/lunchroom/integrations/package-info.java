/** What other systems ask of Lunchroom by standards of their own. */
@Feature(
        name = "integrations",
        mayUse = {"digests", "recap", "chats", "rooms", "identity", "kernel"})
package org.lunchroom.integrations;

import org.lunchroom.kernel.Feature;
