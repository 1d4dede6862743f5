/** What moderators and admins did, in a chain of hashes that shows when a line was changed or is missing. */
@Feature(
        name = "audit",
        mayUse = {"identity", "kernel"})
package org.lunchroom.audit;

import org.lunchroom.kernel.Feature;
