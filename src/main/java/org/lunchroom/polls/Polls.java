package org.lunchroom.polls;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.audit.Audit;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.Chats;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.limits.Allowance;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.OnlyOnce;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** Polls of rooms: whoever hosts in a room writes, opens, reveals and closes them; whoever reads it sees what is no draft. */
@Singleton
public class Polls {
    private static final int PER_MINUTE = 30;
    private static final int MOST_OPEN = 10;
    private static final Set<PollState> SHOWN = EnumSet.of(PollState.OPEN, PollState.CLOSED);

    private final Database database;
    private final Clock clock;
    private final Rooms rooms;
    private final Chats chats;
    private final PollChanges changes;
    private final Audit audit;
    private final OnlyOnce onlyOnce;
    private final Allowance<UUID> allowance = new Allowance<>(PER_MINUTE);
    private final PollStore store = new PollStore();

    @Inject
    public Polls(Database database, Clock clock, Rooms rooms, Chats chats, PollChanges changes, Audit audit) {
        this.database = database;
        this.clock = clock;
        this.rooms = rooms;
        this.chats = chats;
        this.changes = changes;
        this.audit = audit;
        this.onlyOnce = new OnlyOnce(clock);
    }

    /** A poll, and whether it was made just now. */
    public record Made(Poll poll, boolean now) {}

    /** A draft for the room, and for the chat that is on in it, if there is one. */
    public Made add(Viewer viewer, Room room, NewPoll wanted, String key) {
        refuseOthers(viewer, room);
        var chat = chats.goingOn(room.id()).map(Chat::id).orElse(null);
        var draft = wanted.draft(new NewPoll.Place(Ids.next(), room.id(), chat, null), now(), 1);
        allowance.take(viewer.person()).ifPresent(wait -> {
            throw Problem.later(429, "too-many-polls", "At most " + PER_MINUTE + " in a minute are possible.", wait);
        });
        var made = database.write(handle -> onlyOnce.make(handle, viewer.person(), key, "poll", () -> {
            changes.add(handle, draft);
            changes.tell(handle, draft, viewer.person());
            return draft.id();
        }));
        return new Made(byId(made.id()), made.now());
    }

    // As exact as a cursor is.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Writes a draft anew. */
    public Poll write(Viewer viewer, Room room, UUID id, NewPoll wanted, String ifMatch) {
        refuseOthers(viewer, room);
        return database.write(handle -> {
            var before = draft(changes.locked(handle, room.id(), id));
            Version.needed(before.version(), ifMatch);
            var place = new NewPoll.Place(id, room.id(), before.chat(), before.step());
            var after = wanted.draft(place, before.createdAt(), before.version() + 1);
            changes.keep(handle, after);
            changes.tell(handle, after, viewer.person());
            return after;
        });
    }

    /** Throws a draft away. */
    public void drop(Viewer viewer, Room room, UUID id) {
        refuseOthers(viewer, room);
        database.run(handle -> {
            var draft = draft(changes.locked(handle, room.id(), id));
            changes.drop(handle, draft);
            changes.tell(handle, draft, viewer.person());
        });
    }

    private static Poll draft(Poll poll) {
        if (!poll.isDraft()) {
            throw Problem.conflict("poll-opened", "It has been opened, so its words stay.");
        }
        return poll;
    }

    /** Votes are taken from now on, once more or for the first time. */
    public Poll open(Viewer viewer, Room room, UUID id) {
        return turn(viewer, room, id, "poll.opened", poll -> {
            if (poll.isOpen()) {
                return poll;
            }
            if (poll.strict() && !poll.isDraft()) {
                throw Problem.conflict("strict-is-over", "A strictly anonymous poll is opened once.");
            }
            return poll.opened(clock.instant(), poll.question());
        });
    }

    /** No votes from now on; whoever reads the room sees the results. */
    public Poll close(Viewer viewer, Room room, UUID id) {
        return turn(viewer, room, id, "poll.closed", poll -> {
            if (poll.isDraft()) {
                throw Problem.conflict("poll-draft", "It is not open.");
            }
            return poll.isOpen() ? poll.closed(clock.instant()) : poll;
        });
    }

    /** Shows hidden results while votes still come in. */
    public Poll reveal(Viewer viewer, Room room, UUID id) {
        return turn(viewer, room, id, "poll.revealed", poll -> {
            if (!poll.isOpen()) {
                throw Problem.conflict("poll-not-open", "Only an open poll hides its results.");
            }
            if (poll.strict()) {
                throw Problem.conflict(
                        "strict-until-closed",
                        "A strictly anonymous poll shows results when it is closed: who watches numbers grow could tell"
                                + " whose vote it was.");
            }
            return poll.showsResults() ? poll : poll.revealed(clock.instant());
        });
    }

    private Poll turn(Viewer viewer, Room room, UUID id, String name, java.util.function.UnaryOperator<Poll> change) {
        refuseOthers(viewer, room);
        return database.write(handle -> {
            var before = changes.locked(handle, room.id(), id);
            var after = change.apply(before);
            if (!after.equals(before)) {
                changes.keep(handle, after);
                audit.record(handle, viewer, name, id, Map.of("room", room.tag()));
                changes.tell(handle, after, viewer.person());
            }
            return after;
        });
    }

    /** Only hosts make polls: whoever runs the room, and whoever hosts a chat in it. */
    public void refuseOthers(Viewer viewer, Room room) {
        if (!rooms.hosts(viewer, room)) {
            throw Problem.forbidden("Only hosts and moderators do this.");
        }
    }

    /** A poll of this room that the viewer may know of; else a 404. */
    public Poll seen(Viewer viewer, Room room, UUID id) {
        return find(id).filter(poll -> poll.room().equals(room.id()))
                .filter(poll -> !poll.isDraft() || rooms.hosts(viewer, room))
                .orElseThrow(Problem::notFound);
    }

    public Optional<Poll> find(UUID id) {
        return database.read(handle -> store.byId(handle, id));
    }

    private Poll byId(UUID id) {
        return find(id).orElseThrow(Problem::notFound);
    }

    /** A page of the room's polls that the viewer may know of, newest first. */
    public PollPage list(Viewer viewer, Room room, Set<PollState> wanted, PollPage.Place after, int limit) {
        var states = EnumSet.copyOf(wanted);
        if (!rooms.hosts(viewer, room)) {
            states.retainAll(SHOWN);
        }
        if (states.isEmpty()) {
            return new PollPage(List.of(), null);
        }
        var place = after == null ? null : new PollStore.Place(after.at(), after.id());
        var found = database.read(handle -> store.ofRoom(handle, room.id(), states, place, limit));
        return PollPage.of(found, limit);
    }

    /** Those that take votes in the room now, newest first. */
    public List<Poll> openIn(UUID room) {
        return database.read(handle -> store.ofRoom(handle, room, EnumSet.of(PollState.OPEN), null, MOST_OPEN));
    }

    /** All of a chat, oldest first; drafts only for those who host. */
    public List<Poll> ofChat(UUID chat, boolean drafts) {
        return database.read(handle -> store.ofChat(handle, chat)).stream()
                .filter(poll -> drafts || !poll.isDraft())
                .toList();
    }
}
