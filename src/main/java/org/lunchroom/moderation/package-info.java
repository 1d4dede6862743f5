/** Keeping a room kind, step by step: each step has a reason, can be undone, and is readable by whoever it concerns. */
@Feature(
        name = "moderation",
        mayUse = {"rooms", "qanda", "bookmarks", "chats", "people", "audit", "journal", "identity", "kernel"})
@Scoped(read = Scope.CHATS_HOST, write = Scope.CHATS_HOST)
package org.lunchroom.moderation;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
