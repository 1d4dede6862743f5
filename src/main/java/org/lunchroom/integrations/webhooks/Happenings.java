package org.lunchroom.integrations.webhooks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.lunchroom.chats.Changes;
import org.lunchroom.journal.Entry;
import org.lunchroom.qanda.Ask;
import org.lunchroom.qanda.AskChanges;
import org.lunchroom.qanda.AskState;

/** Reads out of the journal's entries what outsiders call an event: entries say that a chat changed, events that it began. */
@Singleton
class Happenings {
    private static final Map<String, EventKind> AS_THEY_ARE = Map.of(
            "message.posted", EventKind.MESSAGE_POSTED,
            "message.removed", EventKind.MESSAGE_REMOVED,
            "digest.published", EventKind.DIGEST_PUBLISHED);
    private static final Map<String, EventKind> OF_CHATS = Map.of(
            "announced", EventKind.CHAT_ANNOUNCED,
            "live", EventKind.CHAT_LIVE,
            "second-sitting", EventKind.CHAT_ENDED,
            "closed", EventKind.CHAT_CLOSED,
            "cancelled", EventKind.CHAT_CANCELLED);

    private final AskChanges asks;
    private final SeenStore seen = new SeenStore();

    @Inject
    Happenings(AskChanges asks) {
        this.asks = asks;
    }

    /** What this entry tells, in the transaction that reads it: each event is found once. */
    List<EventKind> in(Handle handle, Entry entry) {
        return switch (entry.type()) {
            case Changes.CHANGED -> ofChat(handle, entry);
            case AskChanges.CHANGED -> ofAsk(handle, entry);
            default ->
                Optional.ofNullable(AS_THEY_ARE.get(entry.type())).stream().toList();
        };
    }

    void forget(Handle handle) {
        seen.clear(handle);
    }

    private List<EventKind> ofChat(Handle handle, Entry entry) {
        var found = new ArrayList<EventKind>();
        var state = entry.facts().getOrDefault("state", "");
        if (seen.turned(handle, entry.subject(), "chat", state)) {
            Optional.ofNullable(OF_CHATS.get(state)).ifPresent(found::add);
        }
        var recap = entry.facts().getOrDefault("recap", "none");
        if (seen.turned(handle, entry.subject(), "recap", recap) && recap.equals("published")) {
            found.add(EventKind.RECAP_PUBLISHED);
        }
        return found;
    }

    private List<EventKind> ofAsk(Handle handle, Entry entry) {
        var found = new ArrayList<EventKind>();
        var ask = asks.found(handle, entry.subject()).filter(Ask::isKnown);
        if (ask.isPresent() && seen.turned(handle, entry.subject(), "ask", "known")) {
            found.add(EventKind.ASK_ASKED);
        }
        boolean answered = ask.filter(one -> one.state() == AskState.ANSWERED).isPresent();
        if (seen.turned(handle, entry.subject(), "answer", answered ? "yes" : "no") && answered) {
            found.add(EventKind.ASK_ANSWERED);
        }
        return found;
    }
}
