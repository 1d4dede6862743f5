/** Results: what came of chats, courses and goals, with evidence and confirmed by others; and all of it in numbers. */
@Feature(
        name = "results",
        mayUse = {"goals", "chats", "rooms", "people", "audit", "journal", "identity", "kernel"})
package org.lunchroom.results;

import org.lunchroom.kernel.Feature;
