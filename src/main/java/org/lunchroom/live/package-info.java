/** Live delivery: every entry of a stream read once, encoded once, and written to whoever is listening; and presence. */
@Feature(
        name = "live",
        mayUse = {"chats", "rooms", "journal", "identity", "kernel"})
package org.lunchroom.live;

import org.lunchroom.kernel.Feature;
