/** Where Lunchroom starts: the REST application, and what is made once for the whole server. */
@Feature(
        name = "lunchroom",
        mayUse = {"kernel", "digests", "rooms", "identity", "journal"})
package org.lunchroom;

import org.lunchroom.kernel.Feature;
