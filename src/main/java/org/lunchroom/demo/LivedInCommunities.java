package org.lunchroom.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lunchroom.communities.groupwork.GroupWorks;
import org.lunchroom.communities.groupwork.NewGroupWork;
import org.lunchroom.communities.pages.SharedPages;
import org.lunchroom.communities.reading.NewReading;
import org.lunchroom.communities.reading.Readings;
import org.lunchroom.communities.topics.NewTopic;
import org.lunchroom.communities.topics.TopicChange;
import org.lunchroom.communities.topics.TopicState;
import org.lunchroom.communities.topics.Topics;
import org.lunchroom.communities.tracker.NewTracked;
import org.lunchroom.communities.tracker.TrackedChange;
import org.lunchroom.communities.tracker.TrackedState;
import org.lunchroom.communities.tracker.Tracker;
import org.lunchroom.identity.Persona;
import org.lunchroom.identity.Viewer;
import org.lunchroom.rooms.Heading;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.marks.Marks;
import org.lunchroom.rooms.marks.Reaction;

/** What people of two communities talked about: lines of room, hours ago, who, what, and what that needs. */
@Singleton
class LivedInCommunities {
    private final Clock clock;
    private final TimeTravel time;
    private final Cast cast;
    private final FoundCommunities rooms;
    private final Messages messages;
    private final Marks marks;
    private final Topics topics;
    private final Tracker tracker;
    private final GroupWorks works;
    private final Readings readings;
    private final SharedPages pages;

    @Inject
    LivedInCommunities(
            Clock clock,
            TimeTravel time,
            Cast cast,
            FoundCommunities rooms,
            Messages messages,
            Marks marks,
            Topics topics,
            Tracker tracker,
            GroupWorks works,
            Readings readings,
            SharedPages pages) {
        this.clock = clock;
        this.time = time;
        this.cast = cast;
        this.rooms = rooms;
        this.messages = messages;
        this.marks = marks;
        this.topics = topics;
        this.tracker = tracker;
        this.works = works;
        this.readings = readings;
        this.pages = pages;
    }

    /** The lines in the order of their moments, from now on to be acted as time passes. */
    Play begin(Instant now) {
        var lines = lines().stream()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .sorted(Comparator.comparing(parts -> -Integer.parseInt(parts.get(1))))
                .toList();
        return new Play(now, new ArrayDeque<>(lines));
    }

    /** What is still to come, and what was said so far by its name. */
    final class Play {
        private final Instant now;
        private final Queue<List<String>> lines;
        private final Map<String, UUID> said = new HashMap<>();
        private final Map<String, UUID> opened = new HashMap<>();
        private final Map<String, UUID> taken = new HashMap<>();

        Play(Instant now, Queue<List<String>> lines) {
            this.now = now;
            this.lines = lines;
        }

        /** Everything before this moment. */
        void until(Instant moment) {
            while (!lines.isEmpty() && at(lines.peek()).isBefore(moment)) {
                var line = lines.remove();
                // Other things may have taken longer.
                if (at(line).isAfter(clock.instant())) {
                    time.passTo(at(line));
                }
                Arrays.stream(line.get(2).split(", ", -1)).forEach(who -> act(viewer(who), line));
            }
        }

        private Instant at(List<String> line) {
            // Not all of it on the hour.
            int minutes = line.toString().length() % 43;
            return now.minus(Duration.ofHours(Long.parseLong(line.get(1)))).plus(Duration.ofMinutes(minutes));
        }

        private void act(Viewer who, List<String> line) {
            var room = rooms.called(line.get(0));
            var about = line.get(4);
            switch (line.get(3)) {
                case "topic" -> open(who, room, line);
                case "reply" -> reply(who, room, line);
                case "accept" -> topics.accept(who, opened.get(about), said.get(line.get(5)));
                case "react" -> marks.react(who, room, said.get(about), Reaction.called(line.get(5)));
                case "park" -> topics.change(who, opened.get(about), "\"1\"", new TopicChange(null, TopicState.PARKED));
                case "track" -> track(who, room, line);
                case "read" -> read(who, room, line);
                case "work" -> work(who, room, line);
                case "page" ->
                    taken.put(about, pages.begin(who, room, line.get(5), null).id());
                case "pick" -> pages.pick(who, room, taken.get(about), said.get(line.get(5)));
                case "perform" -> works.perform(who, room, taken.get(about), opened.get(line.get(5)));
                default -> settle(who, room, line);
            }
        }

        private void open(Viewer who, Room room, List<String> line) {
            var link = line.size() > 8 ? line.get(8) : "";
            var source = link.isEmpty() ? null : new Heading.Source(link, line.get(9), null, null);
            var first = topics.open(who, room, new NewTopic(line.get(5), line.get(6), line.get(7), source), null)
                    .posted()
                    .message()
                    .id();
            said.put(line.get(4), first);
            opened.put(line.get(4), topics.with(first).orElseThrow().id());
        }

        private void reply(Viewer who, Room room, List<String> line) {
            var message = new NewMessage(line.get(6), said.get(line.get(4)), null, null);
            said.put(
                    line.get(5),
                    messages.post(who, room, message, null).message().id());
        }

        private void track(Viewer who, Room room, List<String> line) {
            int days = Integer.parseInt(line.get(6));
            var due = days == 0
                    ? null
                    : LocalDate.ofInstant(at(line), ZoneOffset.UTC).plusDays(days);
            var wanted = new NewTracked(line.get(5), null, due, opened.get(line.get(4)), null, null);
            taken.put(line.get(5), tracker.add(who, room, wanted, null).id());
        }

        /** Parts with a week between them, the first at once. */
        private void read(Viewer who, Room room, List<String> line) {
            var parts = line.subList(6, line.size());
            var dated = IntStream.range(0, parts.size())
                    .mapToObj(i ->
                            new NewReading.NewPart(null, parts.get(i), null, at(line).plus(Duration.ofDays(7L * i))))
                    .toList();
            readings.begin(who, room, new NewReading(line.get(4), line.get(5), dated), null);
        }

        private void work(Viewer who, Room room, List<String> line) {
            var teams = line.subList(7, line.size()).stream()
                    .map(team -> Arrays.stream(team.split(", ", -1))
                            .map(one -> viewer(one).person())
                            .toList())
                    .map(NewGroupWork.Team::new)
                    .toList();
            var wanted = new NewGroupWork(line.get(5), line.get(6), null, 3, 4, null, teams);
            taken.put(line.get(4), works.begin(who, room, wanted, null).id());
        }

        private void settle(Viewer who, Room room, List<String> line) {
            var state = TrackedState.valueOf(line.get(5).toUpperCase(Locale.ROOT));
            var change = new TrackedChange(null, null, null, state, line.get(6));
            tracker.change(who, room, taken.get(line.get(4)), "\"1\"", change);
        }
    }

    private Viewer viewer(String who) {
        return cast.enter(Persona.of(who).orElseThrow());
    }

    private static List<String> lines() {
        try (var file = LivedInCommunities.class.getResourceAsStream("/demo/topics.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
