package org.lunchroom.rooms;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.lunchroom.identity.BotIds;
import org.lunchroom.identity.GuestIds;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.OnlyOnce;

/**
 * Rooms, found through the viewer's memberships: one that the viewer may not read does not exist for them. Answers are
 * kept for a second, so that asking again costs no query and a removal counts everywhere within two.
 */
@Singleton
public class Rooms {
    private static final Duration KEPT = Duration.ofSeconds(1);

    private record Seat(UUID room, UUID person) {}

    private final Database database;
    private final Clock clock;
    private final Journal journal;
    private final Occasions occasions;
    private final OnlyOnce onlyOnce;
    private final Roster roster;
    private final RoomStore store = new RoomStore();
    private final Cache<String, Optional<Room>> byTag = kept();
    private final Cache<UUID, Room> byId = kept();
    private final Cache<Seat, Optional<Role>> roles = kept();

    @Inject
    Rooms(Database database, Clock clock, Journal journal, Instance<Occasion> occasions) {
        this(database, clock, journal, (Iterable<Occasion>) occasions);
    }

    /** Rooms by hand; the occasions are asked when needed, so that they may use rooms themselves. */
    public Rooms(Database database, Clock clock, Journal journal, Iterable<Occasion> occasions) {
        this.database = database;
        this.clock = clock;
        this.journal = journal;
        this.occasions = new Occasions(occasions);
        this.onlyOnce = new OnlyOnce(clock);
        this.roster = new Roster(database);
    }

    private static <K, V> Cache<K, V> kept() {
        return Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(KEPT).build();
    }

    /** The room, if the viewer may read it; else a 404 that does not say why. */
    public Room seen(Viewer viewer, String tag) {
        return find(viewer, tag).orElseThrow(Problem::notFound);
    }

    /** The room, if there is one that the viewer may read. */
    public Optional<Room> find(Viewer viewer, String tag) {
        return called(tag).filter(room -> reads(viewer, room));
    }

    /** The room whoever asks: for code that decides itself what the viewer may do with it. */
    public Optional<Room> called(String tag) {
        return byTag.get(Tag.folded(tag), folded -> database.read(handle -> store.byTag(handle, folded)));
    }

    /** The room whoever asks: for code that already knows the viewer may. */
    public Room byId(UUID id) {
        return byId.get(
                id, key -> database.read(handle -> store.byId(handle, key)).orElseThrow(Problem::notFound));
    }

    /** The viewer's rooms and the open ones. */
    public List<Room> of(Viewer viewer) {
        return database.read(handle -> store.of(handle, viewer.person()));
    }

    public boolean reads(Viewer viewer, Room room) {
        var role = role(viewer.person(), room.id());
        boolean onlyInvited = viewer.guest() || BotIds.isOne(viewer.person());
        return role.map(held -> held != Role.BANNED).orElse(room.visibility() == Visibility.OPEN && !onlyInvited);
    }

    /** What the viewer is in a room that they see. */
    public Membership membership(Viewer viewer, Room room) {
        if (!reads(viewer, room)) {
            throw Problem.notFound();
        }
        return new Membership(
                room.id(), viewer.person(), role(viewer.person(), room.id()).orElse(Role.READER));
    }

    /** Whether the viewer is host or moderator of the room. */
    public boolean runs(Viewer viewer, Room room) {
        return role(viewer.person(), room.id()).filter(Role::runs).isPresent();
    }

    /** Whether the viewer may read the hosts' stream: they run the room or host something in it. */
    public boolean hosts(Viewer viewer, Room room) {
        if (runs(viewer, room)) {
            return true;
        }
        return occasions.hosts(viewer, room) && reads(viewer, room);
    }

    /** Whether the viewer may post at this time; in an open room posting joins. */
    public boolean speaks(Viewer viewer, Room room) {
        return mayPost(viewer, room) && occasions.silence(viewer, room).isEmpty();
    }

    /** Whether the room itself lets the viewer post. */
    boolean mayPost(Viewer viewer, Room room) {
        return reads(viewer, room)
                && (room.speak() == Speak.MEMBERS || roster.lets(viewer, room) || hosts(viewer, room));
    }

    boolean onRoster(Viewer viewer, Room room) {
        return roster.lets(viewer, room);
    }

    /** How many members it has. */
    public int size(Room room) {
        return database.read(handle -> store.size(handle, room.id()));
    }

    /** Hosts first, then moderators. */
    public List<Membership> running(Room room) {
        return database.read(handle -> store.running(handle, room.id()));
    }

    /** Who of these may read the room, asked of the database. */
    Set<UUID> readers(UUID room, Collection<Viewer> among) {
        boolean open = byId(room).visibility() == Visibility.OPEN;
        return among.isEmpty() ? Set.of() : database.read(handle -> store.readers(handle, room, open, among));
    }

    /** Who of these may read the room's hosts' stream. */
    Set<UUID> hosting(UUID room, Collection<Viewer> among) {
        return among.stream()
                .filter(viewer -> hosts(viewer, byId(room)))
                .map(Viewer::person)
                .collect(Collectors.toSet());
    }

    /** Founds a room; the viewer is its first host. */
    public Room found(Viewer viewer, NewRoom wanted) {
        return found(viewer, wanted, null);
    }

    /** Founds a room once: a retry with the same key answers with the room that the first try made. */
    public Room found(Viewer viewer, NewRoom wanted, String key) {
        var room = wanted.checked(Ids.next(), clock.instant());
        try {
            var made = database.write(
                    handle -> onlyOnce.make(handle, viewer.person(), key, "room", () -> insert(handle, viewer, room)));
            return made.now() ? room : byId(made.id());
        } catch (UnableToExecuteStatementException e) {
            throw Doubled.is(e) ? tagTaken() : e;
        }
    }

    private UUID insert(Handle handle, Viewer viewer, Room room) {
        var folded = Tag.folded(room.tag());
        if (store.byTag(handle, folded).isPresent()) {
            throw tagTaken();
        }
        store.insert(handle, room);
        store.join(handle, room.id(), viewer.person(), Role.HOST, clock.instant());
        journal.open(handle, StreamId.room(room.id()));
        journal.open(handle, StreamId.hosts(room.id()));
        // That there was no such room may be remembered: in this transaction, and by others until its commit.
        byTag.invalidate(folded);
        database.afterCommit(() -> byTag.invalidate(folded));
        return room.id();
    }

    private static Problem tagTaken() {
        return Problem.conflict("tag-taken", "There is a room with this tag already.");
    }

    /** Whether the viewer has a role of their own here, and need not join. */
    boolean isMember(Viewer viewer, Room room) {
        return role(viewer.person(), room.id()).isPresent();
    }

    /** Joins in the transaction of a first message. */
    void joined(Handle handle, Room room, Viewer viewer) {
        var person = viewer.person();
        if (store.join(handle, room.id(), person, Role.PARTICIPANT, clock.instant())) {
            database.afterCommit(() -> forget(room, person));
        }
    }

    /** Asks the database anew about a person whose membership has changed. */
    public void forget(Room room, UUID person) {
        roles.invalidate(new Seat(room.id(), person));
        roster.forget(room.id());
    }

    /** Asks the database anew about a room that has changed. */
    public void forget(Room room) {
        byTag.invalidate(Tag.folded(room.tag()));
        byId.invalidate(room.id());
    }

    /** The roles of some people, for their names' sake; who has left counts as a participant. */
    Map<UUID, Role> roles(UUID room, Collection<UUID> people) {
        var seats = people.stream().map(person -> new Seat(room, person)).toList();
        return roles.getAll(seats, missing -> found(room, missing)).entrySet().stream()
                .collect(Collectors.toMap(kept -> kept.getKey().person(), kept -> kept.getValue()
                        .filter(role -> role != Role.BANNED)
                        .orElse(GuestIds.isOne(kept.getKey().person()) ? Role.GUEST : Role.PARTICIPANT)));
    }

    private Map<Seat, Optional<Role>> found(UUID room, Set<? extends Seat> seats) {
        var people = seats.stream().map(Seat::person).toList();
        var found = database.read(handle -> store.roles(handle, room, people));
        return people.stream()
                .collect(Collectors.toMap(
                        person -> new Seat(room, person), person -> Optional.ofNullable(found.get(person))));
    }

    /** Who of these people are members. */
    public Set<UUID> members(Room room, Collection<UUID> people) {
        return database.read(handle -> store.members(handle, room.id(), people));
    }

    private Optional<Role> role(UUID person, UUID room) {
        return roles.get(
                new Seat(room, person),
                seat -> database.read(handle -> store.role(handle, seat.room(), seat.person())));
    }
}
