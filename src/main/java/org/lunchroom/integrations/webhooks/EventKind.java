package org.lunchroom.integrations.webhooks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be subscribed. */
enum EventKind {
    MESSAGE_POSTED("message.posted"),
    MESSAGE_REMOVED("message.removed"),
    CHAT_ANNOUNCED("chat.announced"),
    CHAT_LIVE("chat.live"),
    /** The live hour is over; answers still come in. */
    CHAT_ENDED("chat.ended"),
    CHAT_CLOSED("chat.closed"),
    CHAT_CANCELLED("chat.cancelled"),
    RECAP_PUBLISHED("recap.published"),
    ASK_ASKED("ask.asked"),
    ASK_ANSWERED("ask.answered"),
    DIGEST_PUBLISHED("digest.published"),
    /** Sent by hand, to see whether it arrives; nobody subscribes it. */
    TRIAL("webhook.trial");

    private final String id;

    EventKind(String id) {
        this.id = id;
    }

    /** As callers write it. */
    String id() {
        return id;
    }

    /** Whether there are so many of it, in everybody's words, that it is told of one room only. */
    boolean ofOneRoom() {
        return this == MESSAGE_POSTED || this == MESSAGE_REMOVED;
    }

    static List<String> offered() {
        return Arrays.stream(values())
                .filter(kind -> kind != TRIAL)
                .map(EventKind::id)
                .toList();
    }

    static Optional<EventKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
