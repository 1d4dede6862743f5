/** What whoever runs an installation needs: is it well, what does it do, who asks too much of it, and a copy of it. */
@Feature(
        name = "operations",
        mayUse = {"live", "audit", "journal", "identity", "kernel"})
package org.lunchroom.operations;

import org.lunchroom.kernel.Feature;
