/** A demonstration: own-written rooms and chats, a scripted cast that posts in them, a clock that may be moved. */
@Feature(
        name = "demo",
        mayUse = {
            "kernel",
            "identity",
            "people",
            "journal",
            "rooms",
            "chats",
            "bookmarks",
            "previews",
            "qanda",
            "polls",
            "recap",
            "digests",
            "follows",
            "profiles",
            "thanks",
            "mentoring",
            "ambassadors",
            "ideas",
            "communities",
            "courses",
            "goals",
            "results",
            "moderation"
        })
package org.lunchroom.demo;

import org.lunchroom.kernel.Feature;
