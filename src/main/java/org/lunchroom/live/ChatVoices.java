package org.lunchroom.live;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.chats.Chats;
import org.lunchroom.rooms.Messages;

/** The authors in the chat that is going on; nobody when none is. */
@Singleton
class ChatVoices implements Voices {
    private final Chats chats;
    private final Messages messages;

    @Inject
    ChatVoices(Chats chats, Messages messages) {
        this.chats = chats;
        this.messages = messages;
    }

    @Override
    public Set<UUID> posting(UUID room) {
        return chats.goingOn(room).map(chat -> messages.authors(chat.id())).orElse(Set.of());
    }
}
