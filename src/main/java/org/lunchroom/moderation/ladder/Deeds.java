package org.lunchroom.moderation.ladder;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.moderation.Measure;
import org.lunchroom.moderation.Measures;
import org.lunchroom.moderation.Step;
import org.lunchroom.moderation.waiting.HeldPeople;
import org.lunchroom.moderation.waiting.HeldPosts;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.ShownMessage;
import org.lunchroom.rooms.members.Members;
import org.lunchroom.rooms.revisions.Revisions;

/**
 * What each step does and how it is undone. What locks the room's row comes first, then the audit record, then what locks
 * the room's stream: all transactions of rooms keep this order.
 */
@Singleton
public class Deeds {
    private final Messages messages;
    private final Revisions revisions;
    private final Members members;
    private final Measures measures;
    private final HeldPeople heldPeople;
    private final HeldPosts heldPosts;
    private final Pace pace;

    @Inject
    public Deeds(
            Messages messages,
            Revisions revisions,
            Members members,
            Measures measures,
            HeldPeople heldPeople,
            HeldPosts heldPosts,
            Pace pace) {
        this.messages = messages;
        this.revisions = revisions;
        this.members = members;
        this.measures = measures;
        this.heldPeople = heldPeople;
        this.heldPosts = heldPosts;
        this.pace = pace;
    }

    /** Before the audit record; answers with what undoing needs to know. */
    Measure take(Handle handle, Viewer viewer, Room room, Measure measure) {
        var person = measure.person();
        return switch (measure.kind()) {
            case SLOW -> measure.undoneWith(pace.set(handle, viewer, room, measure));
            case REMOVE ->
                measure.undoneWith(role(members.expel(handle, viewer, room, person)
                        .orElseThrow(() -> Problem.conflict("no-member", "This person is not in the room."))));
            case BAN ->
                measure.undoneWith(members.ban(handle, viewer, room, person)
                        .map(Deeds::role)
                        .orElse(""));
            case HOLD -> {
                measures.refuseTwice(handle, room, person, Step.HOLD);
                yield measure;
            }
            default -> measure;
        };
    }

    /** After the audit record: what the room hears of. */
    void tell(Handle handle, Viewer viewer, Room room, Measure measure) {
        switch (measure.kind()) {
            case HOLD -> heldPeople.hold(handle, measure);
            case PARK -> aside(handle, viewer, room, measure, "parked");
            case HIDE -> aside(handle, viewer, room, measure, "hidden");
            case SLOW -> pace.tell(handle, viewer, room);
            default -> {
                // Between the moderators and the person concerned.
            }
        }
    }

    private void aside(Handle handle, Viewer viewer, Room room, Measure measure, String how) {
        var message = messages.find(room, measure.message());
        var aside = new ShownMessage.Aside(how, measure.reason().text());
        if (!revisions.setAside(handle, viewer, message, aside)) {
            throw Problem.conflict("message-gone", "This message is not in the room any more.");
        }
    }

    void undo(Handle handle, Viewer viewer, Room room, Measure measure) {
        switch (measure.kind()) {
            case SLOW -> pace.undo(handle, viewer, room, measure);
            case REMOVE, BAN -> members.readmit(handle, viewer, room, measure.person(), before(measure));
            case HOLD -> heldPeople.letGo(handle, measure);
            case DECLINE -> heldPosts.reopen(handle, measure);
            default -> {
                // Nothing but the line in the log.
            }
        }
    }

    void tellUndone(Handle handle, Viewer viewer, Room room, Measure measure) {
        if (measure.kind() == Step.SLOW) {
            pace.tell(handle, viewer, room);
        }
        if ((measure.kind() == Step.PARK || measure.kind() == Step.HIDE)
                && !revisions.putBack(handle, viewer, messages.find(room, measure.message()))) {
            throw Problem.conflict("message-gone", "Its author has removed this message for good.");
        }
    }

    private static String role(Role role) {
        return role.text();
    }

    private static Optional<Role> before(Measure measure) {
        return measure.before().isEmpty()
                ? Optional.empty()
                : Optional.of(Role.valueOf(measure.before().toUpperCase(Locale.ROOT)));
    }
}
