package org.lunchroom.moderation.ladder;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.OnlyOnce;
import org.lunchroom.moderation.Measure;
import org.lunchroom.moderation.Measures;
import org.lunchroom.moderation.Step;
import org.lunchroom.people.People;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.WordsRule;

/**
 * Takes steps and takes them back. A step against somebody who runs the room is for its hosts; nobody takes one against
 * themselves.
 */
@Singleton
public class Ladder {
    private final Database database;
    private final OnlyOnce onlyOnce;
    private final Rooms rooms;
    private final Messages messages;
    private final People people;
    private final Measures measures;
    private final Deeds deeds;

    @Inject
    public Ladder(
            Database database,
            Clock clock,
            Rooms rooms,
            Messages messages,
            People people,
            Measures measures,
            Deeds deeds) {
        this.database = database;
        this.onlyOnce = new OnlyOnce(clock);
        this.rooms = rooms;
        this.messages = messages;
        this.people = people;
        this.measures = measures;
        this.deeds = deeds;
    }

    /** Takes a step once: a retry with the same key answers with the first one's. */
    public Measure take(Viewer viewer, Room room, NewMeasure wanted, String key) {
        measures.refuseOthers(viewer, room);
        var measure = checked(viewer, room, wanted);
        var made = database.write(handle -> onlyOnce.make(handle, viewer.person(), key, "measure", () -> {
            take(handle, viewer, room, measure);
            return measure.id();
        }));
        return made.now() ? measure : measures.find(room, made.id());
    }

    private void take(Handle handle, Viewer viewer, Room room, Measure measure) {
        var done = deeds.take(handle, viewer, room, measure);
        measures.note(handle, viewer, room, done);
        deeds.tell(handle, viewer, room, done);
        measures.tellDesk(handle, viewer.person(), room.id());
    }

    /** Takes a step back. */
    public Measure undo(Viewer viewer, Room room, UUID id) {
        measures.refuseOthers(viewer, room);
        var measure = measures.find(room, id);
        if (viewer.person().equals(measure.person())) {
            throw Problem.forbidden("Somebody else decides about what was done to you.");
        }
        database.run(handle -> {
            undo(handle, viewer, room, measure);
            measures.tellDesk(handle, viewer.person(), room.id());
        });
        return measures.find(room, id);
    }

    /** The same in a larger transaction, which tells the desk. */
    public void undo(Handle handle, Viewer viewer, Room room, Measure measure) {
        if (measure.acceptedAt() != null) {
            throw Problem.conflict("accepted", "Its author has taken this suggestion.");
        }
        deeds.undo(handle, viewer, room, measure);
        measures.noteUndone(handle, viewer, room, measure);
        deeds.tellUndone(handle, viewer, room, measure);
    }

    private Measure checked(Viewer viewer, Room room, NewMeasure wanted) {
        var kind = Check.present("kind", wanted.kind());
        if (kind == Step.DECLINE) {
            throw Problem.invalid("kind", "A post that waits is declined where it waits.");
        }
        var reason = Check.present("reason", wanted.reason());
        var note = kind == Step.NUDGE ? Check.text("note", wanted.note(), 1000) : reason.explained(wanted.note());
        if (kind == Step.SLOW) {
            int seconds = Check.range("seconds", Check.present("seconds", wanted.seconds()), 0, 3600);
            return measures.drawn(viewer, room, kind, null, null, reason, note, "", String.valueOf(seconds));
        }
        var message = message(viewer, room, kind, wanted);
        var person = message.map(Message::author).orElseGet(() -> person(wanted));
        refuse(viewer, room, kind, person);
        var words = kind == Step.SUGGESTION ? suggested(room, message.orElseThrow(), wanted.words()) : "";
        return measures.drawn(
                viewer, room, kind, person, message.map(Message::id).orElse(null), reason, note, words, "");
    }

    private Optional<Message> message(Viewer viewer, Room room, Step kind, NewMeasure wanted) {
        if (wanted.message() == null) {
            if (kind.takesMessage()) {
                throw Problem.invalid("required", "message", "This is done to a message.");
            }
            return Optional.empty();
        }
        var message = messages.seen(viewer, room, wanted.message());
        if (message.rehearsal() || (kind.takesMessage() && message.removed())) {
            throw Problem.conflict("message-gone", "This message is not in the room any more.");
        }
        return Optional.of(message);
    }

    private UUID person(NewMeasure wanted) {
        return people.find(Check.present("person", wanted.person())).id();
    }

    // In a room, a moderator's word stands against participants; among those who run it, a host's.
    private void refuse(Viewer viewer, Room room, Step kind, UUID person) {
        if (person.equals(viewer.person())) {
            throw Problem.conflict("yourself", "Ask somebody else who runs the room to do this.");
        }
        boolean running =
                rooms.running(room).stream().anyMatch(member -> member.person().equals(person));
        if (running && rooms.membership(viewer, room).role() != Role.HOST) {
            throw Problem.forbidden("Only hosts do this to somebody who runs the room.");
        }
        if ((kind == Step.REMOVE || kind == Step.BAN) && !rooms.runs(viewer, room)) {
            throw Problem.forbidden("Only hosts and moderators of the room do this.");
        }
    }

    private static String suggested(Room room, Message message, String written) {
        var words = WordsRule.checked(room, written);
        if (words.equals(message.words())) {
            throw Problem.invalid("words", "These are the words that it has.");
        }
        return words;
    }
}
