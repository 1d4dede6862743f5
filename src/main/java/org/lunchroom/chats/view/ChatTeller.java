package org.lunchroom.chats.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.lunchroom.chats.Changes;
import org.lunchroom.chats.Chats;
import org.lunchroom.journal.Entry;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.rooms.EntryTeller;

/** Says what "chat.changed" means now: everything to the hosts, to everybody only what is released. */
@Singleton
public class ChatTeller implements EntryTeller {
    private final Chats chats;
    private final ChatViews views;

    @Inject
    public ChatTeller(Chats chats, ChatViews views) {
        this.chats = chats;
        this.views = views;
    }

    @Override
    public boolean tells(String type) {
        return type.equals(Changes.CHANGED);
    }

    @Override
    public Optional<JsonObject> says(Entry entry) {
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
