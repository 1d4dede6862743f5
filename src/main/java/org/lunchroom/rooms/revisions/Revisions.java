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
            var meant = mentioned.in(room, Words.parse(words));
            database.run(handle -> {
                if (!store.edit(handle, id, words, clock.instant())) {
                    throw Problem.notFound();
                }
                mentioned.keep(handle, message, meant, true);
                tell(handle, message, "message.edited", viewer);
            });
        }
        return messages.find(room, id);
    }

    /** Takes a message away: one's own, or anybody's for who hosts here; that is written down. */
    public void remove(Viewer viewer, Room room, UUID id) {
        var message = messages.seen(viewer, room, id);
        boolean own = message.author().equals(viewer.person());
        if (!own && !rooms.hosts(viewer, room)) {
            throw Problem.forbidden("Only its author and the hosts remove a message.");
        }
        if (message.removed()) {
            return;
        }
        database.run(handle -> {
            if (store.remove(handle, id, viewer.person(), clock.instant())) {
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
