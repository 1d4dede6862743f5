/** Idea cards: answers and asks worth trying, kept with credit, and what became of them where somebody tried. */
@Feature(
        name = "ideas",
        mayUse = {"qanda", "bookmarks", "chats", "rooms", "people", "audit", "journal", "identity", "kernel"})
package org.lunchroom.ideas;

import org.lunchroom.kernel.Feature;
