package org.lunchroom.moderation.about;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.moderation.Measure;
import org.lunchroom.moderation.Measures;
import org.lunchroom.moderation.Step;
import org.lunchroom.moderation.appeals.Appeal;
import org.lunchroom.moderation.appeals.Appeals;
import org.lunchroom.moderation.reports.ReportCase;
import org.lunchroom.moderation.reports.Reports;
import org.lunchroom.moderation.waiting.HeldPost;
import org.lunchroom.moderation.waiting.HeldPosts;
import org.lunchroom.rooms.Membership;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.revisions.Revisions;

/** About you: what was done, by which role, why, and what one can say to it. Also readable by who is in no room any more. */
@Singleton
public class AboutMe {
    private final Database database;
    private final Rooms rooms;
    private final Messages messages;
    private final Revisions revisions;
    private final Measures measures;
    private final Appeals appeals;
    private final HeldPosts posts;
    private final Reports reports;

    @Inject
    public AboutMe(
            Database database,
            Rooms rooms,
            Messages messages,
            Revisions revisions,
            Measures measures,
            Appeals appeals,
            HeldPosts posts,
            Reports reports) {
        this.database = database;
        this.rooms = rooms;
        this.messages = messages;
        this.revisions = revisions;
        this.measures = measures;
        this.appeals = appeals;
        this.posts = posts;
        this.reports = reports;
    }

    /** A room, by its tag and title. */
    public record In(String tag, String title) {}

    /** What one said to it, and the answer. */
    public record Said(String words, Instant at, String outcome, String answer, Instant answeredAt) {}

    /**
     * What was done.
     *
     * @param by the role of whoever did it, "host" or "moderator"; no name
     * @param message the viewer's own words that it was done to
     * @param words suggested ones
     */
    public record Done(
            UUID id,
            In room,
            String kind,
            String by,
            String reason,
            String note,
            Instant at,
            String message,
            String words,
            Instant acceptedAt,
            Instant undoneAt,
            boolean mayAppeal,
            Said appeal) {}

    /** The viewer's own post that waits or was declined. */
    public record Waits(
            UUID id, In room, String words, Instant at, String why, String state, String reason, String note) {}

    /** What the viewer reported. */
    public record Reported(In room, String kind, Instant at, String outcome, String note) {}

    /** All of it, newest first. */
    public record About(List<Done> done, List<Waits> waiting, List<Reported> reported) {}

    /** In every room, or in the one with this tag. */
    public About of(Viewer viewer, String tag) {
        var room = tag == null
                ? null
                : rooms.called(tag).orElseThrow(Problem::notFound).id();
        var concerning = measures.concerning(viewer.person()).stream()
                .filter(measure -> room == null || room.equals(measure.room()))
                .toList();
        var said = appeals.of(concerning.stream().map(Measure::id).toList());
        var words = words(concerning);
        return new About(
                concerning.stream().map(measure -> done(measure, words, said)).toList(),
                posts.mine(viewer).stream()
                        .filter(post -> room == null || room.equals(post.room()))
                        .map(this::waits)
                        .toList(),
                reports.mine(viewer).stream()
                        .filter(about -> room == null || room.equals(about.room()))
                        .map(this::reported)
                        .toList());
    }

    /** Takes a suggested edit: the message has the suggested words from now on, and shows that it was edited. */
    public void accept(Viewer viewer, UUID id) {
        var measure = measures.find(id)
                .filter(found -> viewer.person().equals(found.person()) && found.kind() == Step.SUGGESTION)
                .orElseThrow(Problem::notFound);
        var room = rooms.byId(measure.room());
        if (!rooms.reads(viewer, room)) {
            throw Problem.notFound();
        }
        database.run(handle -> {
            measures.noteAccepted(handle, viewer, room, measure);
            revisions.reword(handle, viewer, room, messages.find(room, measure.message()), measure.words());
            measures.tellDesk(handle, viewer.person(), room.id());
        });
    }

    private Map<UUID, Message> words(List<Measure> concerning) {
        var ids = concerning.stream()
                .map(Measure::message)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return messages.all(ids).stream().collect(Collectors.toMap(Message::id, Function.identity()));
    }

    private Done done(Measure measure, Map<UUID, Message> words, Map<UUID, Appeal> said) {
        var message = words.get(measure.message());
        var appeal = said.get(measure.id());
        return new Done(
                measure.id(),
                in(measure.room()),
                measure.kind().text(),
                role(measure),
                measure.reason().text(),
                measure.note(),
                measure.at(),
                message == null ? null : message.words(),
                measure.words().isEmpty() ? null : measure.words(),
                measure.acceptedAt(),
                measure.undoneAt(),
                measure.appealable() && appeal == null,
                appeal == null
                        ? null
                        : new Said(
                                appeal.words(), appeal.at(), appeal.outcome(), appeal.answer(), appeal.answeredAt()));
    }

    private String role(Measure measure) {
        return rooms.running(rooms.byId(measure.room())).stream()
                .filter(member -> member.person().equals(measure.actor()))
                .map(Membership::role)
                .findFirst()
                .map(role -> role.text())
                .orElse("host");
    }

    private Waits waits(HeldPost post) {
        return new Waits(
                post.id(),
                in(post.room()),
                post.said(),
                post.at(),
                post.why(),
                post.state(),
                post.reason(),
                post.note());
    }

    private Reported reported(ReportCase about) {
        return new Reported(in(about.room()), about.kind().text(), about.openedAt(), about.outcome(), about.note());
    }

    private In in(UUID id) {
        var room = rooms.byId(id);
        return new In(room.tag(), room.title());
    }
}
