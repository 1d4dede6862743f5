package org.lunchroom.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.lunchroom.journal.Hints;
import org.lunchroom.journal.Journal;
import org.lunchroom.kernel.grid.Grid;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;

class ConcurrencyTest {
    private static final int WRITERS = 4;
    private static final int EACH = 100;

    private final Club club = new Club();
    private final MovableClock clock = new MovableClock();
    private final Hints hints = new Hints();

    @Test
    void every_listener_gets_every_entry_once_and_in_order_while_many_write() throws Exception {
        try (var database = TestDatabase.H2.fresh();
                var threads = new Threads()) {
            var journal = new Journal(database, clock, hints);
            database.run(handle -> journal.open(handle, club.stream));
            var live = live(journal, threads);
            var screens = new ArrayList<Screen>();
            var writers = Executors.newFixedThreadPool(WRITERS);
            for (int i = 0; i < WRITERS; i++) {
                writers.execute(() -> write(database, journal));
            }
            // Some come while it is going on, and catch up from the start.
            for (int i = 0; i < 40; i++) {
                screens.add(open(live));
            }
            writers.shutdown();

            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(screens)
                    .allSatisfy(screen -> assertThat(screen.numbers()).hasSize(WRITERS * EACH)));
            assertThat(screens).allSatisfy(screen -> assertThat(screen.numbers())
                    .containsExactlyElementsOf(LiveTest.numbers(1, WRITERS * EACH)));
        }
    }

    private Live live(Journal journal, Threads threads) {
        var channels = new Channels(journal, threads);
        var presence = new Presence(channels, new Elsewhere(Grid.alone(), threads), List.of());
        var live = new Live(
                new Settings(name -> java.util.Optional.empty()),
                journal,
                hints,
                clock,
                List.of(club),
                threads,
                channels,
                presence);
        live.listen();
        return live;
    }

    private static Screen open(Live live) {
        var screen = new Screen();
        return screen.shows(live.open(Stage.viewer(), () -> true, Wish.read("club:0", null, null), screen));
    }

    private void write(Database database, Journal journal) {
        for (int i = 0; i < EACH; i++) {
            database.run(handle -> journal.append(handle, club.stream, "posted", UUID.randomUUID(), null, Map.of()));
        }
    }
}
