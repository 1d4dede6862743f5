/** Who is calling and what they may do: Shiro, the portal's assertions, sessions, and the one Viewer they all end in. */
@Feature(
        name = "identity",
        mayUse = {"kernel"})
package org.lunchroom.identity;

import org.lunchroom.kernel.Feature;
