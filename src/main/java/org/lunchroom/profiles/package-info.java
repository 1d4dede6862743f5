/** What people say about themselves, and to whom: each field is for nobody else, for who shares a room, or for all. */
@Feature(
        name = "profiles",
        mayUse = {"files", "bookmarks", "rooms", "people", "identity", "kernel"})
@Scoped(read = Scope.ROOMS_READ, write = Scope.ROOMS_POST)
package org.lunchroom.profiles;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
