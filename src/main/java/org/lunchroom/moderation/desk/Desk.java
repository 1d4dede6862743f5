package org.lunchroom.moderation.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunchroom.identity.GuestIds;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.moderation.Measure;
import org.lunchroom.moderation.Measures;
import org.lunchroom.moderation.Step;
import org.lunchroom.moderation.appeals.Appeal;
import org.lunchroom.moderation.appeals.Appeals;
import org.lunchroom.moderation.desk.ShownDesk.Counts;
import org.lunchroom.moderation.desk.ShownDesk.FirstPost;
import org.lunchroom.moderation.desk.ShownDesk.ShownAppeal;
import org.lunchroom.moderation.desk.ShownDesk.ShownMeasure;
import org.lunchroom.moderation.desk.ShownDesk.ShownPost;
import org.lunchroom.moderation.manners.RoomManners;
import org.lunchroom.moderation.reports.Cases;
import org.lunchroom.moderation.waiting.HeldPost;
import org.lunchroom.moderation.waiting.HeldPosts;
import org.lunchroom.moderation.words.ShownWord;
import org.lunchroom.moderation.words.WatchWords;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.Membership;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** Lays everything out that waits in a room, for those who run it. */
@Singleton
public class Desk {
    private static final int MOST = 200;
    private static final Duration NEW_HERE = Duration.ofDays(1);

    private final Clock clock;
    private final Journal journal;
    private final Rooms rooms;
    private final People people;
    private final Messages messages;
    private final Measures measures;
    private final Appeals appeals;
    private final HeldPosts posts;
    private final Cases cases;
    private final WatchWords words;
    private final RoomManners manners;

    @Inject
    public Desk(
            Clock clock,
            Journal journal,
            Rooms rooms,
            People people,
            Messages messages,
            Measures measures,
            Appeals appeals,
            HeldPosts posts,
            Cases cases,
            WatchWords words,
            RoomManners manners) {
        this.clock = clock;
        this.journal = journal;
        this.rooms = rooms;
        this.people = people;
        this.messages = messages;
        this.measures = measures;
        this.appeals = appeals;
        this.posts = posts;
        this.cases = cases;
        this.words = words;
        this.manners = manners;
    }

    /** The desk as it is now; it changes with the hosts' stream after its head. */
    public ShownDesk of(Viewer viewer, Room room) {
        measures.refuseOthers(viewer, room);
        long head = journal.head(StreamId.hosts(room.id()));
        var waiting = posts.waiting(room);
        var parked = measures.aside(room, Step.PARK, MOST);
        var hidden = measures.aside(room, Step.HIDE, MOST);
        var held = Stream.of(Step.HOLD, Step.BAN)
                .flatMap(step -> measures.standing(room, step, MOST).stream())
                .toList();
        var open = appeals.open(room);
        var firstPosts = firstPosts(room);
        var counts = new Counts(
                waiting.size(),
                firstPosts.size(),
                cases.open(room),
                parked.size(),
                hidden.size(),
                held.size(),
                open.size());
        return new ShownDesk(
                head,
                counts,
                firstPosts,
                waiting(waiting),
                shown(parked),
                shown(hidden),
                shown(held),
                appealed(viewer, room, open),
                words.of(room.id()).stream().map(ShownWord::of).toList(),
                manners.of(room.id()));
    }

    /** What was done in the room, newest first. */
    List<ShownMeasure> log(Viewer viewer, Room room, Instant before, int limit) {
        measures.refuseOthers(viewer, room);
        return shown(measures.log(room, before, limit));
    }

    /** The parking lot, for everybody who may read the room: words, whose they are, and why they stand here. */
    List<ShownDesk.Parked> parkingLot(Room room) {
        var parked = measures.aside(room, Step.PARK, MOST);
        var said = said(parked);
        var named = people.named(parked.stream().map(Measure::person).collect(Collectors.toSet()));
        return parked.stream()
                .map(measure -> new ShownDesk.Parked(
                        measure.message(),
                        named.get(measure.person()),
                        said.get(measure.message()).words(),
                        said.get(measure.message()).at(),
                        measure.reason().text(),
                        measure.note(),
                        measure.at()))
                .toList();
    }

    ShownMeasure shown(Measure measure) {
        return shown(List.of(measure)).get(0);
    }

    private List<ShownMeasure> shown(List<Measure> list) {
        var said = said(list);
        var named = named(
                list.stream().flatMap(measure -> Stream.of(measure.actor(), measure.person(), measure.undoneBy())));
        return list.stream()
                .map(measure -> ShownMeasure.of(measure, named, said.get(measure.message())))
                .toList();
    }

    private Map<UUID, Message> said(List<Measure> list) {
        var ids = list.stream().map(Measure::message).filter(Objects::nonNull).collect(Collectors.toSet());
        return messages.all(ids).stream().collect(Collectors.toMap(Message::id, Function.identity()));
    }

    private Map<UUID, Person> named(Stream<UUID> ids) {
        return people.named(ids.filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    // Guests of the day are all here for the first time, and say so by their mark.
    private List<FirstPost> firstPosts(Room room) {
        var running = rooms.running(room).stream().map(Membership::person).collect(Collectors.toSet());
        var first = messages.firstPosts(room, clock.instant().minus(NEW_HERE)).stream()
                .filter(message -> !running.contains(message.author()) && !GuestIds.isOne(message.author()))
                .toList();
        var named = named(first.stream().map(Message::author));
        return first.stream()
                .map(message -> new FirstPost(message.id(), named.get(message.author()), message.words(), message.at()))
                .toList();
    }

    private List<ShownPost> waiting(List<HeldPost> waiting) {
        var files = posts.files(waiting);
        var named = named(waiting.stream().map(HeldPost::author));
        return waiting.stream()
                .map(post -> new ShownPost(
                        post.id(),
                        named.get(post.author()),
                        post.said().strip(),
                        post.at(),
                        post.why(),
                        files.get(post.id())))
                .toList();
    }

    private List<ShownAppeal> appealed(Viewer viewer, Room room, List<Appeal> open) {
        var about = measures.all(open.stream().map(Appeal::measure).toList());
        var byId = about.stream().collect(Collectors.toMap(Measure::id, Function.identity()));
        var shown = shown(about).stream().collect(Collectors.toMap(ShownMeasure::id, Function.identity()));
        return open.stream()
                .map(appeal -> new ShownAppeal(
                        shown.get(appeal.measure()),
                        appeal.words(),
                        appeal.at(),
                        appeals.mayAnswer(viewer, room, byId.get(appeal.measure()))))
                .toList();
    }
}
