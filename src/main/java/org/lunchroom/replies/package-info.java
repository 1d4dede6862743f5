/** Answers by mail: what comes to the mailbox is posted where the letter was from, and addresses that are gone are noted. */
@Feature(
        name = "replies",
        mayUse = {"digests", "rooms", "people", "identity", "kernel"})
package org.lunchroom.replies;

import org.lunchroom.kernel.Feature;
