/** Who people are: one person for each subject of each issuer, and how they are called. */
@Feature(
        name = "people",
        mayUse = {"identity", "kernel"})
@Scoped(read = Scope.ROOMS_READ, write = Scope.ROOMS_POST)
package org.lunchroom.people;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
