/** Thanks to a person, with a reason: no counts and no ranking, and shown only by who got them. */
@Feature(
        name = "thanks",
        mayUse = {"notifications", "profiles", "rooms", "people", "journal", "identity", "kernel"})
@Scoped(read = Scope.ROOMS_READ, write = Scope.ROOMS_POST)
package org.lunchroom.thanks;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
