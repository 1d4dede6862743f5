package org.lunchroom.rooms.members;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.BotIds;
import org.lunchroom.identity.GuestIds;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.people.People;
import org.lunchroom.rooms.Membership;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.Visibility;

/** Lets people join and leave, and hosts say who is what. There is no list of members: who only listens is a number. */
@Singleton
public class Members {
    private final Database database;
    private final Clock clock;
    private final Journal journal;
    private final Audit audit;
    private final People people;
    private final Rooms rooms;
    private final MemberStore store = new MemberStore();

    @Inject
    public Members(Database database, Clock clock, Journal journal, Audit audit, People people, Rooms rooms) {
        this.database = database;
        this.clock = clock;
        this.journal = journal;
        this.audit = audit;
        this.people = people;
        this.rooms = rooms;
    }

    /** Joins by tag; into an invited room nobody gets that way, so for others it does not exist. */
    public Membership join(Viewer viewer, String tag) {
        var room = rooms.called(tag)
                .filter(found -> found.visibility() != Visibility.INVITED || rooms.reads(viewer, found))
                .orElseThrow(Problem::notFound);
        database.run(handle -> store.add(handle, room.id(), viewer.person(), Role.PARTICIPANT, clock.instant()));
        rooms.forget(room, viewer.person());
        return rooms.membership(viewer, room);
    }

    /** The rooms that the viewer has joined. */
    public Set<UUID> roomsOf(Viewer viewer) {
        return database.read(handle -> store.roomsOf(handle, viewer.person()));
    }

    /** Everybody who has joined. */
    public List<UUID> of(Handle handle, Room room) {
        return store.all(handle, room.id());
    }

    /** Makes all of these participants who are nothing here yet; part of a larger transaction. */
    public void enrol(Handle handle, Room room, Collection<UUID> newcomers) {
        store.addAll(handle, room.id(), newcomers, Role.PARTICIPANT, clock.instant());
        database.afterCommit(() -> newcomers.forEach(person -> rooms.forget(room, person)));
    }

    /**
     * Takes those of these out who are mere participants; part of a larger transaction. Who runs the room stays, and who is
     * banned stays so. It counts everywhere within two seconds.
     */
    public void dismiss(Handle handle, Room room, Collection<UUID> leavers) {
        store.dismiss(handle, room.id(), leavers);
        database.afterCommit(() -> leavers.forEach(person -> rooms.forget(room, person)));
    }

    /** Leaves; the last host stays until somebody else is one. */
    public void leave(Viewer viewer, Room room) {
        database.run(handle -> drop(handle, viewer, room, viewer.person()));
        rooms.forget(room, viewer.person());
    }

    /** Makes a person a member with this role, or changes it; for hosts of the room. */
    public void appoint(Viewer viewer, Room room, UUID person, Role role) {
        refuseOthers(viewer, room);
        people.find(person);
        if (GuestIds.isOne(person)) {
            throw Problem.conflict("guest", "A guest of the day stays a guest, in the one room that they came into.");
        }
        if (BotIds.isOne(person) && role == Role.HOST) {
            throw Problem.conflict("bot", "A bot helps and is no host: make it a moderator or a participant.");
        }
        database.run(handle -> {
            store.lock(handle, room.id());
            var before = store.role(handle, room.id(), person);
            if (before.filter(role::equals).isPresent()) {
                return;
            }
            if (before.filter(Role.BANNED::equals).isPresent()) {
                throw Problem.conflict("banned", "This person is banned from the room: lift that first.");
            }
            store.add(handle, room.id(), person, role, clock.instant());
            store.turn(handle, room.id(), person, role);
            keepOneHost(handle, room);
            var facts = Map.of("room", room.tag(), "role", role.text());
            audit.record(handle, viewer, "member.appointed", room.id(), person, facts);
            tell(handle, viewer, room, person, before.orElse(Role.PARTICIPANT), role);
        });
        rooms.forget(room, person);
    }

    /**
     * Gives a person the place that a list outside vouches for, such as a course's. Who is banned stays out, and nobody
     * becomes less than they are.
     *
     * @return whether they are in now
     */
    public boolean seat(Handle handle, Room room, UUID person, Role role) {
        store.lock(handle, room.id());
        var before = store.role(handle, room.id(), person);
        if (before.filter(Role.BANNED::equals).isPresent()) {
            return false;
        }
        if (before.isEmpty() || role.compareTo(before.get()) < 0) {
            store.add(handle, room.id(), person, role, clock.instant());
            store.turn(handle, room.id(), person, role);
            told(handle, room, person, before.orElse(Role.PARTICIPANT), role);
        }
        return true;
    }

    /** Takes such a place away again; the last host stays. */
    public void unseat(Handle handle, Room room, UUID person) {
        store.lock(handle, room.id());
        var before = store.role(handle, room.id(), person).orElse(Role.BANNED);
        boolean last = before == Role.HOST && store.hosts(handle, room.id()) == 1;
        if (before != Role.BANNED && !last) {
            store.remove(handle, room.id(), person);
            told(handle, room, person, before, Role.PARTICIPANT);
        }
    }

    private void told(Handle handle, Room room, UUID person, Role before, Role after) {
        database.afterCommit(() -> rooms.forget(room, person));
        if (before != after) {
            journal.append(handle, StreamId.room(room.id()), "member.changed", person, person, Map.of());
        }
    }

    /** Takes a person out of the room; it counts everywhere within two seconds. */
    public void remove(Viewer viewer, Room room, UUID person) {
        refuseOthers(viewer, room);
        database.run(handle -> {
            if (drop(handle, viewer, room, person)) {
                audit.record(handle, viewer, "member.removed", room.id(), person, Map.of("room", room.tag()));
            }
        });
        rooms.forget(room, person);
    }

    /**
     * Takes a person out in a larger transaction; the caller has asked whether the viewer may.
     *
     * @return what they were
     */
    public Optional<Role> expel(Handle handle, Viewer viewer, Room room, UUID person) {
        store.lock(handle, room.id());
        var before = standing(handle, room, person);
        drop(handle, viewer, room, person);
        database.afterCommit(() -> rooms.forget(room, person));
        return before;
    }

    /**
     * Takes a person out for good: they neither read nor join until they are readmitted.
     *
     * @return what they were
     */
    public Optional<Role> ban(Handle handle, Viewer viewer, Room room, UUID person) {
        var before = expel(handle, viewer, room, person);
        store.add(handle, room.id(), person, Role.BANNED, clock.instant());
        return before;
    }

    /** Lets a person in again whom somebody took out or banned. */
    public void readmit(Handle handle, Viewer viewer, Room room, UUID person, Optional<Role> role) {
        store.lock(handle, room.id());
        if (store.role(handle, room.id(), person)
                .filter(now -> now != Role.BANNED)
                .isPresent()) {
            return;
        }
        store.remove(handle, room.id(), person);
        role.ifPresent(was -> {
            store.add(handle, room.id(), person, was, clock.instant());
            tell(handle, viewer, room, person, Role.PARTICIPANT, was);
        });
        database.afterCommit(() -> rooms.forget(room, person));
    }

    private Optional<Role> standing(Handle handle, Room room, UUID person) {
        var before = store.role(handle, room.id(), person);
        if (before.filter(Role.BANNED::equals).isPresent()) {
            throw Problem.conflict("banned", "This person is banned from the room already.");
        }
        return before;
    }

    private boolean drop(Handle handle, Viewer viewer, Room room, UUID person) {
        store.lock(handle, room.id());
        var before = standing(handle, room, person);
        boolean dropped = store.remove(handle, room.id(), person);
        keepOneHost(handle, room);
        before.ifPresent(role -> tell(handle, viewer, room, person, role, Role.PARTICIPANT));
        return dropped;
    }

    private void refuseOthers(Viewer viewer, Room room) {
        if (rooms.membership(viewer, room).role() != Role.HOST) {
            throw Problem.forbidden("Only hosts of the room say who is what.");
        }
    }

    private void keepOneHost(Handle handle, Room room) {
        if (store.hosts(handle, room.id()) == 0) {
            throw Problem.conflict("last-host", "A room keeps at least one host; appoint another one first.");
        }
    }

    // Only what stands beside people's words is news; who merely joined or left is nobody's business.
    private void tell(Handle handle, Viewer viewer, Room room, UUID person, Role before, Role after) {
        if (before != after) {
            journal.append(handle, StreamId.room(room.id()), "member.changed", person, viewer.person(), Map.of());
        }
    }
}
