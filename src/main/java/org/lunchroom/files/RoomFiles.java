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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.rooms.Enclosure;
import org.lunchroom.rooms.Enclosures;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.NewFile;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** Which files belong to which messages, and who may have them: whoever reads the message. */
@Singleton
public class RoomFiles implements Enclosures {
    private static final int MOST_IN_MESSAGE = 8;
    private static final int ALT_LENGTH = 2_000;
    // Undone or appealed against, a refusal may be taken back as long as its author reads of it.
    private static final Duration AFTER_DECLINE = Duration.ofDays(14);
    private static final Duration WHILE_POSTING = Duration.ofMinutes(10);

    private final Database database;
    private final Clock clock;
    private final Due due;
    private final Journal journal;
    private final Rooms rooms;
    private final jakarta.inject.Provider<Messages> messages;
    private final FileStore store = new FileStore();

    // Messages show files, and files ask for messages: the latter only when somebody wants one.
    @Inject
    public RoomFiles(
            Database database,
            Clock clock,
            Due due,
            Journal journal,
            Rooms rooms,
            jakarta.inject.Provider<Messages> messages) {
        this.database = database;
        this.clock = clock;
        this.due = due;
        this.journal = journal;
        this.rooms = rooms;
        this.messages = messages;
    }

    @Override
    public Map<UUID, List<Enclosure>> of(Collection<UUID> ids) {
        return shown(database.read(handle -> store.of(handle, ids)), RoomFile::message);
    }

    @Override
    public Map<UUID, List<Enclosure>> waiting(Collection<UUID> posts) {
        return shown(database.read(handle -> store.held(handle, posts)), RoomFile::held);
    }

    private static Map<UUID, List<Enclosure>> shown(List<RoomFile> files, Function<RoomFile, UUID> whose) {
        return files.stream()
                .collect(Collectors.groupingBy(
                        whose, LinkedHashMap::new, Collectors.mapping(RoomFile::shown, Collectors.toList())));
    }

    @Override
    public void claim(Handle handle, Viewer viewer, Room room, List<NewFile> files) {
        Check.atMost("files", files, MOST_IN_MESSAGE);
        for (var one : files) {
            var file = store.lock(handle, Check.present("files.id", one.id()))
                    .filter(found -> found.owner().equals(viewer.person())
                            && found.room().equals(room.id()))
                    .orElseThrow(() -> Problem.invalid("no-such-file", "files", "There is no such file of yours."));
            if (file.message() != null) {
                throw attached();
            }
            alt(file, one);
        }
    }

    @Override
    public void enclose(Handle handle, UUID message, List<NewFile> files) {
        int position = 0;
        for (var one : files) {
            var file = store.find(handle, one.id()).orElseThrow(RoomFiles::attached);
            if (!store.attach(handle, file.id(), message, position++, alt(file, one))) {
                throw attached();
            }
        }
    }

    @Override
    public void hold(Handle handle, UUID post, List<NewFile> files) {
        int position = 0;
        for (var one : files) {
            var file = store.find(handle, one.id()).orElseThrow(RoomFiles::attached);
            store.hold(handle, file.id(), post, position++, alt(file, one));
        }
    }

    @Override
    public List<NewFile> held(Handle handle, UUID post) {
        return store.held(handle, List.of(post)).stream().map(RoomFile::given).toList();
    }

    @Override
    public void decline(Handle handle, UUID post) {
        var until = clock.instant().plus(AFTER_DECLINE);
        if (store.holdUntil(handle, post, until) > 0) {
            due.at(handle, ForgetDeclined.KIND, post, until);
        }
    }

    @Override
    public void reopen(Handle handle, UUID post) {
        store.holdUntil(handle, post, null);
    }

    private static Problem attached() {
        return Problem.conflict("attached", "A message has this file already.");
    }

    /** Gives the viewer's own message these files, while they post it; its readers see it anew. */
    public void attach(Viewer viewer, Room room, UUID id, List<NewFile> attached) {
        var message = messages.get().seen(viewer, room, id);
        if (!message.author().equals(viewer.person())) {
            throw Problem.forbidden("Only its author gives a message files.");
        }
        if (message.removed() || message.at().isBefore(clock.instant().minus(WHILE_POSTING))) {
            throw Problem.conflict("too-late", "Files come with a message, or a few minutes later.");
        }
        Check.atMost("files", Check.present("files", attached), MOST_IN_MESSAGE);
        // Whose posts wait by now gets nothing in behind one that did not.
        messages.get().refuseKept(viewer, room, message.words());
        database.run(handle -> attach(handle, viewer, message, attached));
    }

    private void attach(Handle handle, Viewer viewer, Message message, List<NewFile> attached) {
        int position = store.of(handle, List.of(message.id())).size();
        if (position + attached.size() > MOST_IN_MESSAGE) {
            throw Problem.invalid("too-many", "files", "At most " + MOST_IN_MESSAGE + " files are possible.");
        }
        for (var one : attached) {
            var file = own(handle, viewer, message.room(), one.id());
            if (!store.attach(handle, file.id(), message.id(), position++, alt(file, one))) {
                throw attached();
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
    private static String alt(RoomFile file, NewFile said) {
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
        boolean mine = file.message() == null && file.owner().equals(person);
        boolean desk = file.held() != null && file.heldUntil() == null && rooms.hosts(viewer, room);
        if (!rooms.reads(viewer, room) || !(mine || desk || inSight(viewer, room, file))) {
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
