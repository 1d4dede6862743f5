package org.lunchroom.rooms.revisions;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.rooms.Mentioned;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.ShownMessage;
import org.lunchroom.rooms.WordsRule;

/**
 * Edits, removes and restores messages, each for five minutes. A removed message is served to nobody from that moment;
 * its words stay in its row until it can't be restored any more, and are then forgotten.
 */
@Singleton
public class Revisions {
    static final Duration SECOND_THOUGHTS = Duration.ofMinutes(5);

    private final Database database;
    private final Clock clock;
    private final Journal journal;
    private final Due due;
    private final Audit audit;
    private final Rooms rooms;
    private final Messages messages;
    private final Mentioned mentioned;
    private final RevisionStore store = new RevisionStore();

    @Inject
    public Revisions(
            Database database,
            Clock clock,
            Journal journal,
            Due due,
            Audit audit,
            Rooms rooms,
            Messages messages,
            Mentioned mentioned) {
        this.database = database;
        this.clock = clock;
        this.journal = journal;
        this.due = due;
        this.audit = audit;
        this.rooms = rooms;
        this.messages = messages;
        this.mentioned = mentioned;
    }

    /** Gives the viewer's own message other words. */
    public Message edit(Viewer viewer, Room room, UUID id, String written) {
        var message = there(viewer, room, id);
        if (!message.author().equals(viewer.person())) {
            throw Problem.forbidden("Only its author edits a message.");
        }
        refuseLate(message.at(), "edited");
        var words = WordsRule.checked(room, written);
        if (!words.equals(message.words())) {
            messages.refuseKept(viewer, room, words);
            database.run(handle -> reword(handle, viewer, room, message, words));
        }
        return messages.find(room, id);
    }

    /** Gives a message words that its author has agreed to, whenever that is; part of a larger transaction. */
    public void reword(Handle handle, Viewer author, Room room, Message message, String words) {
        var meant = mentioned.by(author, room, Words.parse(words));
        if (!store.edit(handle, message.id(), words, clock.instant())) {
            throw Problem.notFound();
        }
        mentioned.keep(handle, message, meant, true);
        tell(handle, message, "message.edited", author);
    }

    /**
     * Takes a message out of everybody's sight and keeps its words, for moderators: the caller has asked whether the viewer
     * may, and writes down why. Part of a larger transaction; readers hear of it as of any removal.
     *
     * @return whether it was in sight
     */
    public boolean setAside(Handle handle, Viewer viewer, Message message, ShownMessage.Aside aside) {
        boolean done =
                store.setAside(handle, message.id(), aside.how(), aside.reason(), viewer.person(), clock.instant());
        if (done) {
            tell(handle, message, "message.removed", viewer);
        }
        return done;
    }

    /** Puts back what was set aside; false when it is not, or its author has removed it for good since. */
    public boolean putBack(Handle handle, Viewer viewer, Message message) {
        boolean done = store.putBack(handle, message.id());
        if (done) {
            tell(handle, message, "message.restored", viewer);
        }
        return done;
    }

    /** Takes a message away: one's own, or anybody's for who hosts here; that is written down. */
    public void remove(Viewer viewer, Room room, UUID id) {
        var message = messages.seen(viewer, room, id);
        boolean own = message.author().equals(viewer.person());
        if (!own && !rooms.hosts(viewer, room)) {
            throw Problem.forbidden("Only its author and the hosts remove a message.");
        }
        database.run(handle -> {
            if (store.remove(handle, id, viewer.person(), clock.instant())
                    || store.giveUp(handle, id, viewer.person(), clock.instant())) {
                due.at(handle, ForgetWords.KIND, id, clock.instant().plus(SECOND_THOUGHTS));
                note(handle, viewer, room, message, "message.removed");
                tell(handle, message, "message.removed", viewer);
            }
        });
    }

    /** Takes a removal back: one's own, and among hosts each other's. */
    public Message restore(Viewer viewer, Room room, UUID id) {
        var message = messages.seen(viewer, room, id);
        if (message.removed()) {
            refuseOthers(viewer, room, message);
            refuseLate(message.removedAt(), "restored");
            database.run(handle -> {
                if (!store.restore(handle, id)) {
                    throw tooLate("restored");
                }
                due.never(handle, ForgetWords.KIND, id);
                note(handle, viewer, room, message, "message.restored");
                tell(handle, message, "message.restored", viewer);
            });
        }
        return messages.find(room, id);
    }

    private Message there(Viewer viewer, Room room, UUID id) {
        var message = messages.seen(viewer, room, id);
        if (message.removed()) {
            throw Problem.notFound();
        }
        return message;
    }

    private void refuseOthers(Viewer viewer, Room room, Message message) {
        boolean byAuthor = message.author().equals(message.removedBy());
        boolean own = viewer.person().equals(message.removedBy());
        if (!own && (byAuthor || !rooms.hosts(viewer, room))) {
            throw Problem.forbidden("Whoever removed the message may restore it.");
        }
    }

    private void refuseLate(Instant since, String what) {
        if (clock.instant().isAfter(since.plus(SECOND_THOUGHTS))) {
            throw tooLate(what);
        }
    }

    private static Problem tooLate(String what) {
        return Problem.conflict("too-late", "A message can be " + what + " within five minutes.");
    }

    // What people do with their own words concerns nobody; what hosts do with others' does.
    private void note(Handle handle, Viewer viewer, Room room, Message message, String act) {
        if (!message.author().equals(viewer.person())) {
            audit.record(handle, viewer, act, message.id(), message.author(), Map.of("room", room.tag()));
        }
    }

    private void tell(Handle handle, Message message, String type, Viewer viewer) {
        var stream = message.rehearsal() ? StreamId.hosts(message.room()) : StreamId.room(message.room());
        journal.append(handle, stream, type, message.id(), viewer.person(), Map.of());
    }
}
