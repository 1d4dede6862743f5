/** Idea cards: answers and asks worth trying, kept with credit, and what became of them where somebody tried. */
@Feature(
        name = "ideas",
        mayUse = {"qanda", "bookmarks", "chats", "rooms", "people", "audit", "journal", "identity", "kernel"})
@Scoped(read = Scope.LEARNING_READ, write = Scope.LEARNING_WRITE)
package org.lunchroom.ideas;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
