/** What a portal sees first: the server's time, its plugin descriptor, the API's description, the demo intranet's pages. */
@Feature(
        name = "portal",
        mayUse = {"kernel", "identity"})
package org.lunchroom.portal;

import org.lunchroom.kernel.Feature;
