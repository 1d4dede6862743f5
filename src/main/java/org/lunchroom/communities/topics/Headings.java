package org.lunchroom.communities.topics;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.web.WebAddress;
import org.lunchroom.rooms.Heading;
import org.lunchroom.rooms.Occasion;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomKind;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.Visibility;

/** What may stand above a topic: a kind, a title, and what it comes from. A learning post says that, others may. */
@Singleton
public class Headings {
    private final Rooms rooms;
    private final Cohorts cohorts;
    private final Iterable<Occasion> occasions;

    @Inject
    Headings(Rooms rooms, Cohorts cohorts, Instance<Occasion> occasions) {
        this(rooms, cohorts, (Iterable<Occasion>) occasions);
    }

    public Headings(Rooms rooms, Cohorts cohorts, Iterable<Occasion> occasions) {
        this.rooms = rooms;
        this.cohorts = cohorts;
        this.occasions = occasions;
    }

    Heading checked(Viewer viewer, Room room, Heading heading) {
        if (room.kind() != RoomKind.COMMUNITY) {
            throw Problem.conflict("no-topics", "Only communities have topics; this is another kind of room.");
        }
        var kind = TopicKind.of("kind", Check.present("kind", heading.kind()));
        var source = source(viewer, room, heading.source());
        if (kind == TopicKind.LEARNING && source == null) {
            throw Problem.invalid(
                    "source-needed", "source", "Say what you learned it from: a link, a chat or the course.");
        }
        return new Heading(kind.text(), Titles.checked(heading.title()), source);
    }

    private Heading.Source source(Viewer viewer, Room room, Heading.Source source) {
        if (source == null) {
            return null;
        }
        boolean course = Boolean.TRUE.equals(source.course());
        boolean link = source.link() != null && !source.link().isBlank();
        long given = Stream.of(link, source.chat() != null, course)
                .filter(there -> there)
                .count();
        if (given == 0) {
            return null;
        }
        if (given > 1) {
            throw Problem.invalid("source", "A source is a link, a chat or the course: one of them.");
        }
        if (link) {
            var title = Titles.optional("source.title", source.title());
            return new Heading.Source(
                    WebAddress.checked("source.link", source.link()).href(), title, null, null);
        }
        if (course) {
            if (cohorts.of(room.id()).isEmpty()) {
                throw Problem.invalid("no-such-course", "source.course", "This room has no course.");
            }
            return new Heading.Source(null, null, null, true);
        }
        return new Heading.Source(null, null, known(viewer, room, source.chat()), null);
    }

    // Everybody in this room reads the chat's title below the topic's.
    private UUID known(Viewer viewer, Room room, UUID chat) {
        var held = chats(List.of(chat)).get(chat);
        boolean known = held != null
                && (held.room().equals(room.id())
                        || (rooms.byId(held.room()).visibility() == Visibility.OPEN
                                && rooms.reads(viewer, rooms.byId(held.room()))));
        if (!known) {
            throw Problem.invalid("no-such-chat", "source.chat", "Choose a chat of this room or of an open one.");
        }
        return chat;
    }

    /** The chats that topics come from. */
    public Map<UUID, Occasion.Held> chats(Collection<UUID> wanted) {
        var ids = wanted.stream().filter(Objects::nonNull).distinct().toList();
        var held = new HashMap<UUID, Occasion.Held>();
        occasions.forEach(occasion -> held.putAll(occasion.held(ids)));
        return held;
    }
}
