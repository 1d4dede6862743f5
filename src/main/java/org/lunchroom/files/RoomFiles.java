package org.lunchroom.files;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Enclosure;
import org.lunchroom.rooms.Enclosures;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** Which files belong to which messages, and who may have them: whoever reads the message. */
@Singleton
public class RoomFiles implements Enclosures {
    private static final int MOST_IN_MESSAGE = 8;
    private static final int ALT_LENGTH = 2_000;
    private static final Duration WHILE_POSTING = Duration.ofMinutes(10);

    private final Database database;
    private final Clock clock;
    private final Journal journal;
    private final Rooms rooms;
    private final jakarta.inject.Provider<Messages> messages;
    private final FileStore store = new FileStore();

    // Messages show files, and files ask for messages: the latter only when somebody wants one.
    @Inject
    public RoomFiles(
            Database database, Clock clock, Journal journal, Rooms rooms, jakarta.inject.Provider<Messages> messages) {
        this.database = database;
        this.clock = clock;
        this.journal = journal;
        this.rooms = rooms;
        this.messages = messages;
    }

    /**
     * A file for a message.
     *
     * @param alt what it shows or says
     * @param decorative whether a picture says nothing that words would have to say
     */
    public record Attached(UUID id, String alt, Boolean decorative) {}

    @Override
    public Map<UUID, List<Enclosure>> of(Collection<UUID> ids) {
        return database.read(handle -> store.of(handle, ids)).stream()
                .collect(Collectors.groupingBy(
                        RoomFile::message,
                        LinkedHashMap::new,
                        Collectors.mapping(RoomFile::shown, Collectors.toList())));
    }

    /** Gives the viewer's own message these files, while they post it; its readers see it anew. */
    public void attach(Viewer viewer, Room room, UUID id, List<Attached> attached) {
        var message = messages.get().seen(viewer, room, id);
        if (!message.author().equals(viewer.person())) {
            throw Problem.forbidden("Only its author gives a message files.");
        }
        if (message.removed() || message.at().isBefore(clock.instant().minus(WHILE_POSTING))) {
            throw Problem.conflict("too-late", "Files come with a message, or a few minutes later.");
        }
        Check.atMost("files", Check.present("files", attached), MOST_IN_MESSAGE);
        database.run(handle -> attach(handle, viewer, message, attached));
    }

    private void attach(Handle handle, Viewer viewer, Message message, List<Attached> attached) {
        int position = store.of(handle, List.of(message.id())).size();
        if (position + attached.size() > MOST_IN_MESSAGE) {
            throw Problem.invalid("too-many", "files", "At most " + MOST_IN_MESSAGE + " files are possible.");
        }
        for (var one : attached) {
            var file = own(handle, viewer, message.room(), one.id());
            if (!store.attach(handle, file.id(), message.id(), position++, alt(file, one))) {
                throw Problem.conflict("attached", "A message has this file already.");
            }
        }
        var stream = message.rehearsal() ? StreamId.hosts(message.room()) : StreamId.room(message.room());
        journal.append(handle, stream, "message.edited", message.id(), viewer.person(), Map.of());
    }

    private RoomFile own(Handle handle, Viewer viewer, UUID room, UUID id) {
        return store.find(handle, Check.present("id", id))
                .filter(file ->
                        file.owner().equals(viewer.person()) && file.room().equals(room))
                .orElseThrow(Problem::notFound);
    }

    // A picture without words is nothing to whoever does not see it; that it is nothing to anybody, its author has to
    // say.
    private static String alt(RoomFile file, Attached said) {
        var alt = Check.optionalText("alt", said.alt(), ALT_LENGTH);
        boolean decorative = Objects.requireNonNullElse(said.decorative(), false);
        if (alt.isEmpty() && !decorative && file.shape().equals("image")) {
            throw Problem.invalid("alt-needed", "alt", "Say what the picture shows, or that it only decorates.");
        }
        return alt.isEmpty() && !decorative ? null : alt;
    }

    /** The file, if this person may have it now. */
    RoomFile readable(UUID person, UUID id) {
        var file = database.read(handle -> store.find(handle, id)).orElseThrow(Problem::notFound);
        var viewer = new Viewer(person, "", Roles.atLeast(person));
        var room = rooms.byId(file.room());
        boolean own = file.message() == null && file.owner().equals(person);
        if (!rooms.reads(viewer, room) || !(own || inSight(viewer, room, file))) {
            throw Problem.notFound();
        }
        return file;
    }

    private boolean inSight(Viewer viewer, Room room, RoomFile file) {
        return file.message() != null
                && messages.get().all(List.of(file.message())).stream()
                        .anyMatch(message -> !message.removed() && (!message.rehearsal() || rooms.hosts(viewer, room)));
    }
}
