/** What is new, for readers of feeds: each person's own secret addresses, in Atom and JSON; features say what is in them. */
@Feature(
        name = "feeds",
        mayUse = {"rooms", "people", "identity", "kernel"})
package org.lunchroom.feeds;

import org.lunchroom.kernel.Feature;
