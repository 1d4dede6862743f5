/** A page of what somebody follows, each item with why it is there; and who and what else there is for them. */
@Feature(
        name = "foryou",
        mayUse = {"follows", "profiles", "feeds", "chats", "bookmarks", "rooms", "people", "identity", "kernel"})
@Scoped(read = Scope.ROOMS_READ, write = Scope.ROOMS_POST)
package org.lunchroom.foryou;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
