/** One search over what people wrote: a follower of the journal with an index of its own on each node. */
@Feature(
        name = "search",
        mayUse = {
            "recap",
            "chats",
            "communities",
            "qanda",
            "bookmarks",
            "rooms",
            "people",
            "audit",
            "journal",
            "identity",
            "kernel"
        })
@Scoped(read = Scope.ROOMS_READ, write = Scope.ROOMS_POST)
package org.lunchroom.search;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
