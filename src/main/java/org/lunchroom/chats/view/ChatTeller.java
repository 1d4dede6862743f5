package org.lunchroom.chats.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.UUID;
import org.lunchroom.chats.Changes;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.Picks;
import org.lunchroom.journal.Entry;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.rooms.EntryTeller;

/** Says what a chat's entries mean now: everything to its hosts, to everybody only what is released. */
@Singleton
public class ChatTeller implements EntryTeller {
    private final Chats chats;
    private final ChatViews views;
    private final Picks picks;

    @Inject
    public ChatTeller(Chats chats, ChatViews views, Picks picks) {
        this.chats = chats;
        this.views = views;
        this.picks = picks;
    }

    @Override
    public boolean tells(String type) {
        return type.equals(Changes.CHANGED) || type.equals(Picks.CHANGED);
    }

    @Override
    public Optional<JsonObject> says(Entry entry) {
        return entry.type().equals(Picks.CHANGED) ? pick(entry) : chat(entry);
    }

    private Optional<JsonObject> pick(Entry entry) {
        var chat = UUID.fromString(entry.facts().get("chat"));
        return Optional.of(Json.createObjectBuilder()
                .add("chat", chat.toString())
                .add("message", entry.subject().toString())
                .add("picked", picks.of(chat).contains(entry.subject()))
                .build());
    }

    private Optional<JsonObject> chat(Entry entry) {
        var chat = chats.byId(entry.subject());
        boolean full = entry.stream().kind().equals("hosts");
        if (!full && !chat.announced()) {
            return Optional.empty();
        }
        var view = full ? views.full(chat) : views.open(chat);
        return Optional.of(
                Json.createObjectBuilder().add("chat", JsonAnswers.object(view)).build());
    }
}
