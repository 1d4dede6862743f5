/** The numbered journal of each stream: one order for live screens, resuming, recaps and every other follower. */
@Feature(
        name = "journal",
        mayUse = {"identity", "kernel"})
package org.lunchroom.journal;

import org.lunchroom.kernel.Feature;
