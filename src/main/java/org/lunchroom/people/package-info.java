/** Who people are: one person for each subject of each issuer, and how they are called. */
@Feature(
        name = "people",
        mayUse = {"identity", "kernel"})
package org.lunchroom.people;

import org.lunchroom.kernel.Feature;
