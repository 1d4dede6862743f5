/** Live delivery: every entry of a stream read once, encoded once, and written to whoever is listening; and presence. */
@Feature(
        name = "live",
        mayUse = {"rooms", "people", "journal", "identity", "kernel"})
package org.lunchroom.live;

import org.lunchroom.kernel.Feature;
