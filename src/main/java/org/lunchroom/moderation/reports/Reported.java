package org.lunchroom.moderation.reports;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.lunchroom.bookmarks.Bookmarks;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.people.People;
import org.lunchroom.qanda.Ask;
import org.lunchroom.qanda.Asks;
import org.lunchroom.qanda.Way;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Room;

/** What a report is about: whether the viewer sees such a thing, whose it is, and what it says now. */
@Singleton
public class Reported {
    private final Messages messages;
    private final Asks asks;
    private final Bookmarks bookmarks;
    private final People people;

    @Inject
    public Reported(Messages messages, Asks asks, Bookmarks bookmarks, People people) {
        this.messages = messages;
        this.asks = asks;
        this.bookmarks = bookmarks;
        this.people = people;
    }

    /** Whose it is; empty where nobody may know. A 404 for what the viewer does not see. */
    Optional<UUID> owner(Viewer viewer, Room room, Thing kind, UUID id) {
        return switch (kind) {
            case MESSAGE -> Optional.of(message(viewer, room, id).author());
            case ASK ->
                Optional.of(asks.seen(viewer, room, id))
                        .filter(ask -> ask.way() == Way.NAMED)
                        .map(Ask::asker);
            case BOOKMARK ->
                Optional.of(bookmarks.seen(viewer, id))
                        .filter(bookmark -> room.id().equals(bookmark.room()))
                        .map(bookmark -> bookmark.person())
                        .or(() -> {
                            throw Problem.notFound();
                        });
            case PROFILE -> Optional.of(people.find(id).id());
        };
    }

    private Message message(Viewer viewer, Room room, UUID id) {
        var message = messages.seen(viewer, room, id);
        if (message.removed()) {
            throw Problem.conflict("message-gone", "This message is not in the room any more.");
        }
        return message;
    }

    /** What it says, for whoever decides about it; empty when it is gone. */
    String words(Viewer viewer, Room room, ReportCase about) {
        try {
            return switch (about.kind()) {
                case MESSAGE -> messages.seen(viewer, room, about.thing()).words();
                case ASK -> asks.seen(viewer, room, about.thing()).words();
                case BOOKMARK -> {
                    var bookmark = bookmarks.seen(viewer, about.thing());
                    yield bookmark.title() + "\n" + bookmark.address() + "\n" + bookmark.note();
                }
                case PROFILE -> people.find(about.thing()).name();
            };
        } catch (Problem gone) {
            return "";
        }
    }
}
