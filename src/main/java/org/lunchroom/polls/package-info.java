/** Polls: a question with choices, a scale, a ranking or words, asked in a room or at a step of a chat, counted, and shown. */
@Feature(
        name = "polls",
        mayUse = {"chats", "rooms", "people", "audit", "journal", "identity", "kernel"})
@Scoped(read = Scope.ROOMS_READ, write = Scope.CHATS_HOST)
package org.lunchroom.polls;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
