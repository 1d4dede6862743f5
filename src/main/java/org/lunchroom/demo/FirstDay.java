package org.lunchroom.demo;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.Chats;
import org.lunchroom.identity.Persona;
import org.lunchroom.kernel.Opening;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.recap.Recaps;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomKind;
import org.lunchroom.rooms.Rooms;

/**
 * On the first start of a demonstration, three weeks of it have happened: a chat with a recap, a quiet room, a series
 * ahead, a shelf that people have filled, a digest, questions to the board, and a chat that is at its second question. All in one transaction: after a crash it starts over.
 */
@Singleton
class FirstDay {
    static final String LIVE_ROOM = "feedbackchat";
    static final String LEARNED_ROOM = "leadership7";
    static final String PAST_ROOM = "firstweekchat";
    private static final String SERIES_ROOM = "datachat";
    private static final String QUIET_ROOM = "lunchwalks";
    private static final String BOARD_ROOM = "asktheboard";
    private static final String INTRO = "Eleven people start here next month. This is what those who remember their own"
            + " first week would do for them, question by question.";
    private static final Duration INTO_THE_SHOW = Duration.ofMinutes(21);

    private final Settings settings;
    private final Database database;
    private final Clock clock;
    private final TimeTravel time;
    private final Cast cast;
    private final Performance performance;
    private final Rooms rooms;
    private final Chats chats;
    private final ComingSeries series;
    private final Recaps recaps;
    private final LivedInShelf shelf;
    private final BoardMeeting board;
    private final CuratedDigest digest;
    private final Watched watched;
    private final LivedInInbox inbox;
    private final WhatPagesSay pages;
    private final QuickPoll poll;
    private final CollectedIdeas ideas;
    private final LivedInCommunities communities;
    private final ClaimedResults results;
    private final LeadershipCourse course;
    private final LivedInPeople people;

    @Inject
    FirstDay(
            Settings settings,
            Database database,
            Clock clock,
            TimeTravel time,
            Cast cast,
            Performance performance,
            Rooms rooms,
            Chats chats,
            ComingSeries series,
            Recaps recaps,
            LivedInShelf shelf,
            WhatPagesSay pages,
            BoardMeeting board,
            CuratedDigest digest,
            Watched watched,
            LivedInInbox inbox,
            QuickPoll poll,
            CollectedIdeas ideas,
            LivedInCommunities communities,
            ClaimedResults results,
            LeadershipCourse course,
            LivedInPeople people) {
        this.settings = settings;
        this.database = database;
        this.clock = clock;
        this.time = time;
        this.cast = cast;
        this.performance = performance;
        this.rooms = rooms;
        this.chats = chats;
        this.series = series;
        this.recaps = recaps;
        this.shelf = shelf;
        this.board = board;
        this.digest = digest;
        this.watched = watched;
        this.inbox = inbox;
        this.pages = pages;
        this.poll = poll;
        this.ideas = ideas;
        this.communities = communities;
        this.results = results;
        this.course = course;
        this.people = people;
    }

    void open(@Observes Opening opening) {
        if (!settings.demo()) {
            return;
        }
        var host = cast.enter(Persona.HOST);
        var live = rooms.find(host, LIVE_ROOM);
        database.run(handle -> performance.begin(handle, live.orElseGet(() -> happened(handle))));
    }

    private Room happened(Handle handle) {
        var now = clock.instant();
        for (var persona : Persona.values()) {
            cast.enter(persona);
        }
        try {
            time.startAt(now.minus(Duration.ofDays(20)));
            pages.fill();
            course.hold(now);
            var talk = communities.begin(now);
            past(now.minus(Duration.ofDays(6)), talk);
            talk.until(now.minus(Duration.ofDays(3)));
            quiet(now.minus(Duration.ofDays(3)), talk);
            talk.until(now.minus(Duration.ofDays(1)));
            series(now.minus(Duration.ofDays(1)));
            board();
            var room = live(now, talk);
            people.fill(room);
            return room;
        } finally {
            time.backToNow();
        }
    }

    private void past(Instant day, LivedInCommunities.Play talk) {
        var room = found(PAST_ROOM, "First week chat", "What helps people who start here, and their team leads.");
        var script = Script.read("firstweek");
        var startsAt = LocalDateTime.ofInstant(day, Performance.ZONE)
                .with(LocalTime.of(12, 0))
                .atZone(Performance.ZONE)
                .toInstant();
        time.passTo(startsAt.minus(Duration.ofDays(4)));
        var chat = performance.schedule(room, script, startsAt, "past");
        talk.until(day.minus(Duration.ofDays(2)));
        results.begin(rooms.called(LEARNED_ROOM).orElse(room));
        talk.until(startsAt);
        play(room, chat, script, startsAt.plus(Duration.ofHours(20)));
        var host = cast.enter(Persona.HOST);
        recaps.edit(
                host,
                chat.id(),
                new Recaps.Edit(null, INTRO),
                recaps.read(host, chat.id()).version());
        recaps.publish(host, chat.id());
        results.fill();
    }

    // Posts two days apart: what a room is like in which nothing is scheduled.
    private void quiet(Instant from, LivedInCommunities.Play talk) {
        time.passTo(from);
        var room = found(QUIET_ROOM, "Lunch walks", "Who walks where, and when. No topics, no minutes, fresh air.");
        var lines = Script.chatter("walks");
        for (int i = 0; i < lines.size(); i++) {
            var moment = from.plus(Duration.ofHours(5L * i + i % 3));
            talk.until(moment);
            time.passTo(moment);
            cast.sayNext(room, room.id().toString(), null, lines.subList(0, i + 1));
        }
        watched.fill(room, () -> time.passTo(clock.instant().plus(Duration.ofMinutes(17))));
        inbox.fill(room, () -> time.passTo(clock.instant().plus(Duration.ofMinutes(9))));
    }

    private void series(Instant day) {
        time.passTo(day);
        series.announce(
                found(SERIES_ROOM, "Data literacy hour", "Reading numbers together: charts, averages, doubts."));
    }

    private void board() {
        var purpose = "Questions to the board for its open hour. Asked before, answered there or in writing.";
        board.fill(
                found(BOARD_ROOM, "Ask the board", purpose),
                () -> time.passTo(clock.instant().plus(Duration.ofMinutes(13))));
    }

    private Room live(Instant now, LivedInCommunities.Play talk) {
        var startsAt = now.minus(INTO_THE_SHOW).truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
        time.passTo(startsAt.minus(Duration.ofHours(20)));
        var room = found(LIVE_ROOM, "Feedback chat", "One hour a month on giving, asking for and taking feedback.");
        shelf.fill(room, () -> time.passTo(clock.instant().plus(Duration.ofMinutes(95))));
        digest.bringOut(room);
        talk.until(startsAt);
        var chat = performance.schedule(room, Performance.SCRIPT, startsAt, "live");
        play(room, chat, Performance.SCRIPT, now);
        digest.leaveDraft(room);
        poll.ask(room);
        ideas.fill(
                Stream.of(LIVE_ROOM, PAST_ROOM, BOARD_ROOM)
                        .map(tag -> rooms.called(tag).orElseThrow())
                        .toList(),
                () -> {});
        return room;
    }

    private void play(Room room, Chat chat, Script script, Instant until) {
        var steps = chats.steps(chat.id());
        for (int i = 0; i < script.scenes().size(); i++) {
            var lines = script.scenes().get(i).lines();
            var gap = Duration.ofMinutes(script.scenes().get(i).minutes()).dividedBy(lines.size() + 1L);
            for (int line = 0; line < lines.size(); line++) {
                var moment =
                        steps.get(i).startsAt().plus(gap.multipliedBy(line)).plusSeconds(7 + 5L * (line % 4));
                if (moment.isBefore(until)) {
                    time.passTo(moment);
                    cast.sayNext(room, chat.id().toString(), steps.get(i).id(), lines.subList(0, line + 1));
                }
            }
        }
        time.passTo(until);
    }

    private Room found(String tag, String title, String purpose) {
        var kind =
                tag.equals(QUIET_ROOM) ? RoomKind.COMMUNITY : tag.equals(BOARD_ROOM) ? RoomKind.QANDA : RoomKind.CHAT;
        return rooms.found(cast.enter(Persona.HOST), new NewRoom(tag, title, purpose, kind, null, null, null, null));
    }
}
