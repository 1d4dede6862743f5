package org.lunchroom.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Hints;
import org.lunchroom.journal.Journal;
import org.lunchroom.kernel.grid.Grid;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MovableClock;

/** Live delivery on a real database, with one room, time and threads in the test's hands. */
final class Stage implements AutoCloseable {
    final Club club;
    final Hints hints = new Hints();
    final MovableClock clock = MovableClock.standingAt(Instant.parse("2026-11-30T18:30:00Z"));
    final Steps steps = new Steps();
    final Database database;
    final Journal journal;
    final Presence presence;
    final Threads threads;
    final Live live;
    final Set<UUID> posting = new HashSet<>();
    final Set<Viewer> signedOut = new HashSet<>();
    private long nanos = 1;

    Stage(Database database) {
        this(database, Grid.alone());
    }

    Stage(Database database, Grid grid) {
        this(database, grid, new Club());
    }

    /** One node of several with the same room. */
    Stage(Database database, Grid grid, Club club) {
        this.club = club;
        this.database = database;
        journal = new Journal(database, clock, hints);
        database.run(handle -> journal.open(handle, club.stream));
        threads = new Threads(steps, () -> nanos);
        var channels = new Channels(journal, threads);
        presence = new Presence(channels, new Elsewhere(grid, threads), List.of(room -> posting));
        live = new Live(
                new Settings(Stage::setting), journal, hints, clock, List.of(club), threads, channels, presence);
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(Map.of("lunchroom.stream.limit.person", "3").get(name));
    }

    Stage hinted() {
        live.listen();
        return this;
    }

    static Viewer viewer() {
        return new Viewer(UUID.randomUUID(), "Ines", Set.of("member"));
    }

    Screen open(Viewer viewer, String rooms) {
        var screen = new Screen();
        screen.shows(live.open(viewer, () -> !signedOut.contains(viewer), Wish.read(rooms, null, null), screen));
        steps.runAll();
        return screen;
    }

    Screen open(String rooms) {
        return open(viewer(), rooms);
    }

    /** Posts so many messages, each a transaction of its own, and lets them be delivered. */
    List<UUID> post(int count) {
        var subjects = new ArrayList<UUID>();
        for (int i = 0; i < count; i++) {
            subjects.add(UUID.randomUUID());
            append("posted", subjects.get(i));
            steps.runAll();
        }
        return subjects;
    }

    /** Posts so many in one transaction: quick, and alike for whoever reads. */
    List<UUID> postAtOnce(int count) {
        var subjects = new ArrayList<UUID>();
        database.run(handle -> {
            for (int i = 0; i < count; i++) {
                subjects.add(UUID.randomUUID());
                journal.append(handle, club.stream, "posted", subjects.get(i), null, Map.of());
            }
        });
        steps.runAll();
        return subjects;
    }

    void append(String type, UUID subject) {
        database.run(handle -> journal.append(handle, club.stream, type, subject, null, Map.of()));
    }

    void remove(UUID subject) {
        club.removedWords.add(subject);
        append("removed", subject);
        steps.runAll();
    }

    /** Lets time pass, with all that is done twice a second. */
    void pass(Duration time) {
        long until = nanos + time.toNanos();
        while (nanos < until) {
            nanos += Duration.ofMillis(Rounds.MILLIS).toNanos();
            live.round();
            steps.runAll();
        }
    }

    /** Time passes and nothing is done in it. */
    void skip(Duration time) {
        nanos += time.toNanos();
    }

    @Override
    public void close() {
        database.close();
    }
}
