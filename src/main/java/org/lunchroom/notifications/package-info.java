/** What concerns a person, from all over the place: one inbox, and by which ways they want to hear of what. */
@Feature(
        name = "notifications",
        mayUse = {"rooms", "people", "journal", "identity", "kernel"})
@Scoped(read = Scope.ROOMS_READ, write = Scope.ROOMS_POST)
package org.lunchroom.notifications;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
