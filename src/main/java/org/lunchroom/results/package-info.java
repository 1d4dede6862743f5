/** Results: what came of chats, courses and goals, with evidence and confirmed by others; and all of it in numbers. */
@Feature(
        name = "results",
        mayUse = {"goals", "chats", "rooms", "people", "audit", "journal", "identity", "kernel"})
@Scoped(read = Scope.LEARNING_READ, write = Scope.LEARNING_WRITE)
package org.lunchroom.results;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
