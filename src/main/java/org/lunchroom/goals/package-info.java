/** Goals: what people will try after a chat or a course, who stands by them, and how it went after days and months. */
@Feature(
        name = "goals",
        mayUse = {
            "notifications",
            "digests",
            "courses",
            "chats",
            "rooms",
            "people",
            "audit",
            "journal",
            "identity",
            "kernel"
        })
@Scoped(read = Scope.LEARNING_READ, write = Scope.LEARNING_WRITE)
package org.lunchroom.goals;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
