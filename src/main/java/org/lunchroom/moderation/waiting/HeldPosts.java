package org.lunchroom.moderation.waiting;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.moderation.Measure;
import org.lunchroom.moderation.Measures;
import org.lunchroom.moderation.Reason;
import org.lunchroom.moderation.Step;
import org.lunchroom.people.People;
import org.lunchroom.rooms.Awaited;
import org.lunchroom.rooms.Enclosure;
import org.lunchroom.rooms.Enclosures;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.Room;

/** Lets posts in that have waited, or declines them with a reason that their author reads. */
@Singleton
public class HeldPosts {
    private static final Duration REMEMBERED = Duration.ofDays(14);
    private static final int MOST = 200;

    private final Database database;
    private final Clock clock;
    private final Audit audit;
    private final People people;
    private final Messages messages;
    private final Measures measures;
    private final Enclosures enclosures;
    private final Iterable<Awaited> awaited;
    private final HeldPostStore store = new HeldPostStore();

    @Inject
    HeldPosts(
            Database database,
            Clock clock,
            Audit audit,
            People people,
            Messages messages,
            Measures measures,
            Enclosures enclosures,
            Instance<Awaited> awaited) {
        this(database, clock, audit, people, messages, measures, enclosures, (Iterable<Awaited>) awaited);
    }

    public HeldPosts(
            Database database,
            Clock clock,
            Audit audit,
            People people,
            Messages messages,
            Measures measures,
            Enclosures enclosures,
            Iterable<Awaited> awaited) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.people = people;
        this.messages = messages;
        this.measures = measures;
        this.enclosures = enclosures;
        this.awaited = awaited;
    }

    /** Those of a room, oldest first. */
    public List<HeldPost> waiting(Room room) {
        return database.read(handle -> store.waiting(handle, room.id(), MOST));
    }

    /** The files that wait with these, by post. */
    public Map<UUID, List<Enclosure>> files(List<HeldPost> waiting) {
        return enclosures.waiting(waiting.stream().map(HeldPost::id).toList());
    }

    /** The viewer's own that wait, or were declined lately. */
    public List<HeldPost> mine(Viewer viewer) {
        var since = clock.instant().minus(REMEMBERED);
        return database.read(handle -> store.of(handle, viewer.person(), since, MOST));
    }

    /** Lets it in, as its author's, at the question that it was written for. */
    public Message approve(Viewer viewer, Room room, UUID id) {
        measures.refuseOthers(viewer, room);
        return database.write(handle -> {
            var post = undecided(handle, viewer, room, id);
            audit.record(handle, viewer, "post.approved", id, post.author(), Map.of("room", room.tag()));
            var message = posted(handle, room, post);
            awaited.forEach(one -> one.released(handle, message, post.clientKey()));
            // Its words stand in the room from now on, and nowhere else.
            store.decide(handle, decided(post, viewer, HeldPost.APPROVED, null, null, message.id(), ""));
            measures.tellDesk(handle, viewer.person(), room.id());
            return message;
        });
    }

    /** Does not let it in; a step of the ladder, which can be undone and appealed against. */
    public Measure decline(Viewer viewer, Room room, UUID id, Reason reason, String note) {
        measures.refuseOthers(viewer, room);
        var why = Check.present("reason", reason);
        var explained = why.explained(note);
        return database.write(handle -> {
            var post = undecided(handle, viewer, room, id);
            var measure = measures.drawn(
                    viewer,
                    room,
                    Step.DECLINE,
                    post.author(),
                    null,
                    why,
                    explained,
                    "",
                    post.id().toString());
            store.decide(handle, decided(post, viewer, HeldPost.DECLINED, why.text(), explained, null, post.words()));
            enclosures.decline(handle, post.id());
            measures.note(handle, viewer, room, measure);
            measures.tellDesk(handle, viewer.person(), room.id());
            return measure;
        });
    }

    /** What was declined waits again; part of a larger transaction. */
    public void reopen(Handle handle, Measure measure) {
        var post = store.lock(handle, measure.room(), UUID.fromString(measure.before()))
                .orElseThrow(Problem::notFound);
        store.decide(handle, decided(post, null, HeldPost.WAITING, null, null, null, post.words()));
        enclosures.reopen(handle, post.id());
    }

    private HeldPost undecided(Handle handle, Viewer viewer, Room room, UUID id) {
        var post = store.lock(handle, room.id(), id).orElseThrow(Problem::notFound);
        if (!post.state().equals(HeldPost.WAITING)) {
            throw Problem.conflict("decided-already", "Somebody has decided about this post already.");
        }
        if (post.author().equals(viewer.person())) {
            throw Problem.conflict("yourself", "Somebody else who runs the room decides about your post.");
        }
        return post;
    }

    private Message posted(Handle handle, Room room, HeldPost post) {
        var author = new Viewer(post.author(), people.find(post.author()).name(), Roles.atLeast(post.author()));
        var wanted = post.wanted().with(enclosures.held(handle, post.id()));
        try {
            return messages.release(author, room, wanted, post.clientKey()).message();
        } catch (Problem refused) {
            // The chat is over, or what it replied to is gone: the words still count.
            if (refused.code().equals("no-such-step") || refused.code().equals("no-such-message")) {
                var alone = NewMessage.of(wanted.words()).with(wanted.enclosed());
                return messages.release(author, room, alone, post.clientKey()).message();
            }
            throw refused.status() == 403
                    ? Problem.conflict("author-gone", "Its author may not post here any more.")
                    : refused;
        }
    }

    private HeldPost decided(
            HeldPost post, Viewer by, String state, String reason, String note, UUID message, String words) {
        return new HeldPost(
                post.id(),
                post.room(),
                post.author(),
                post.clientKey(),
                words,
                post.replyTo(),
                post.quoteOf(),
                post.step(),
                words.isEmpty() ? null : post.heading(),
                post.why(),
                state,
                post.at(),
                by == null ? null : clock.instant(),
                by == null ? null : by.person(),
                reason,
                note,
                message);
    }
}
