package org.lunchroom.search.hits;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.lunchroom.chats.Chat;
import org.lunchroom.identity.Viewer;
import org.lunchroom.search.sources.RecapSource;

/** Recaps that were found; nobody is named in them here, since somebody may appear in one as a colleague. */
@Singleton
public class RecapHits implements HitsOfKind {
    private final RecapSource recaps;
    private final RoomNames rooms;

    @Inject
    public RecapHits(RecapSource recaps, RoomNames rooms) {
        this.recaps = recaps;
        this.rooms = rooms;
    }

    @Override
    public List<Hit> of(Viewer viewer, List<UUID> ids, Marking marking) {
        return recaps.published(ids).stream()
                .filter(chat -> rooms.isRead(viewer, chat.room()))
                .map(chat -> hit(chat, marking))
                .toList();
    }

    private Hit hit(Chat chat, Marking marking) {
        return new Hit(
                "recap",
                chat.id(),
                rooms.of(chat.room()),
                null,
                chat.startsAt(),
                null,
                null,
                marking.whole(chat.title()),
                marking.excerpt(String.join("\n", recaps.text(chat))),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
