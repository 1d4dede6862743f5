package org.lunchroom.qanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunchroom.qanda.Refusals.refused;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.sql.TestDatabase;

/** Whoever holds the whole database and all logs can't name a strict asker. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class AnonymityTest {
    @Parameter
    TestDatabase kind;

    TestQanda test;
    final List<String> logged = new ArrayList<>();
    final Logger root = Logger.getLogger("");
    // Ours at every level, others at the level at which a server runs.
    final Logger ours = Logger.getLogger("org.lunchroom");
    final Level usual = ours.getLevel();
    final Handler listener = new Listener();

    /** Keeps whatever is logged. */
    private final class Listener extends Handler {
        @Override
        public synchronized void publish(LogRecord line) {
            var parameters = line.getParameters() == null ? List.of() : List.of(line.getParameters());
            logged.add(line.getLoggerName() + " " + line.getMessage() + " " + parameters + " " + line.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void open() {
        test = new TestQanda(kind);
        listener.setLevel(Level.ALL);
        ours.setLevel(Level.ALL);
        root.addHandler(listener);
    }

    @AfterEach
    void close() {
        root.removeHandler(listener);
        ours.setLevel(usual);
        test.close();
    }

    /** Every row of every table there is, as text. */
    private List<String> everything() {
        return test.all.database.read(handle -> {
            var rows = new ArrayList<String>();
            var tables = handle.createQuery(
                            """
                            select table_name from information_schema.tables
                            where lower(table_schema) = 'public' and table_type = 'BASE TABLE'
                            """)
                    .mapTo(String.class)
                    .list();
            for (var table : tables) {
                handle.createQuery("select * from \"" + table + "\"").mapToMap().list().stream()
                        .map(row -> table + " " + row)
                        .forEach(rows::add);
            }
            return rows;
        });
    }

    private List<String> newRows(List<String> before) {
        var rows = new ArrayList<>(everything());
        before.forEach(rows::remove);
        return rows;
    }

    /** The ways in which the person, or the moment, could be written down. */
    private List<String> traces() {
        var id = test.asker.person();
        return List.of(
                id.toString(),
                id.toString().replace("-", ""),
                id.toString().toUpperCase(Locale.ROOT),
                test.asker.name(),
                Long.toHexString(id.getMostSignificantBits()),
                // The clock stands at 18:37:42 when they ask.
                ":37:42",
                String.valueOf(test.all.clock.instant().getEpochSecond()));
    }

    @Test
    void no_table_and_no_log_line_knows_who_asked_strictly_or_when() {
        test.takesAsks(1, Way.values());
        test.all.clock.advance(Duration.ofSeconds(7 * 60 + 42));
        var before = everything();

        var receipt = TestQanda.newReceipt();
        var ask = test.asks
                .ask(test.asker, test.room, new NewAsk("Who decided this?", Way.STRICT, receipt), "a-key")
                .ask();
        test.asks.ask(test.asker, test.room, new NewAsk("Who decided this?", Way.STRICT, receipt), "a-key");
        test.receipts.read(test.asker, receipt);
        refused(404, "not-found", () -> test.receipts.read(test.asker, TestQanda.newReceipt()));

        var rows = newRows(before);
        assertThat(rows).as("it is stored").anyMatch(row -> row.contains("Who decided this?"));
        assertThat(rows)
                .as("and told of")
                .anyMatch(row -> row.contains(ask.id().toString()) && row.startsWith("entry"));
        for (var trace : traces()) {
            assertThat(rows).noneMatch(row -> row.contains(trace));
            assertThat(List.copyOf(logged)).noneMatch(line -> line.contains(trace));
        }
        assertThat(rows).noneMatch(row -> row.contains(receipt) || row.contains("a-key"));
        assertThat(List.copyOf(logged)).noneMatch(line -> line.contains(receipt));
    }

    @Test
    void the_same_look_does_find_who_asked_in_the_other_ways() {
        test.takesAsks(0, Way.values());
        test.all.clock.advance(Duration.ofSeconds(7 * 60 + 42));
        for (var way : List.of(Way.NAMED, Way.ANONYMOUS)) {
            var before = everything();
            test.ask(test.asker, way, "A question " + way);
            assertThat(newRows(before))
                    .anyMatch(row -> row.contains(test.asker.person().toString()));
        }
        ours.fine("a line");
        assertThat(logged).as("logs are listened to").isNotEmpty();
    }

    @Test
    void the_whole_life_of_a_strict_ask_names_nobody_but_those_who_handle_it() {
        test.takesAsks(1, Way.values());
        test.all.clock.advance(Duration.ofSeconds(7 * 60 + 42));
        var before = everything();

        var ask = test.ask(test.asker, Way.STRICT, "Who decided this?");
        test.all.clock.advance(Duration.ofHours(1));
        test.approvals.approve(test.by(test.host, ask));
        test.votes.vote(test.other, test.room, ask.id(), true);
        test.queue.stage(test.by(test.host, ask), null);
        test.queue.answer(test.by(test.host, ask), How.WRITING, "The board did.");

        assertThat(newRows(before))
                .noneMatch(row -> row.contains(test.asker.person().toString()));
        assertThat(test.shown.to(test.host, test.room, test.asks.byId(ask.id())).author())
                .isNull();
        assertThat(test.mine.of(test.asker, List.of(ask)).asked()).isEmpty();
    }

    @Test
    void asking_strictly_joins_no_room() {
        test.takesAsks(0, Way.STRICT);
        int members = test.all.rooms.size(test.room);
        test.ask(test.asker, Way.STRICT, "Am I in now?");
        assertThat(test.all.rooms.size(test.room)).isEqualTo(members);
        assertThat(test.all.rooms.membership(test.asker, test.room).joined()).isFalse();
    }

    @Test
    void its_time_is_the_hour_in_the_row_and_in_the_journal_and_its_id_tells_none() {
        test.takesAsks(0, Way.values());
        test.all.clock.advance(Duration.ofSeconds(7 * 60 + 42));
        var strict = test.ask(test.asker, Way.STRICT, "When?");
        var hour = java.time.Instant.parse("2026-11-30T18:00:00Z");
        assertThat(strict.at()).isEqualTo(hour);
        assertThat(strict.approvedAt()).isEqualTo(hour);
        assertThat(strict.id().version()).isEqualTo(4);
        for (var stream : List.of(StreamId.room(test.room.id()), StreamId.hosts(test.room.id()))) {
            assertThat(entries(stream, strict.id())).singleElement().satisfies(entry -> {
                assertThat(entry.at()).isEqualTo(hour);
                assertThat(entry.actor()).isNull();
            });
        }
        var named = test.ask(test.asker, Way.NAMED, "When?");
        assertThat(named.at()).isEqualTo(test.all.clock.instant());
    }

    private List<Entry> entries(StreamId stream, UUID subject) {
        return test.all.journal.after(stream, 0, 100).stream()
                .filter(entry -> subject.equals(entry.subject()))
                .toList();
    }

    @Test
    void an_anonymous_ask_is_told_of_without_an_actor() {
        test.takesAsks(0, Way.ANONYMOUS);
        var ask = test.ask(test.asker, Way.ANONYMOUS, "Who?");
        test.queue.decline(test.by(test.host, ask), Reason.HOSTILE, null);
        assertThat(entries(StreamId.room(test.room.id()), ask.id()))
                .noneMatch(entry -> test.asker.person().equals(entry.actor()));
    }

    @Test
    void the_receipt_shows_state_reason_and_note_and_needs_no_membership() {
        test.takesAsks(1, Way.STRICT);
        var receipt = TestQanda.newReceipt();
        var ask = strictly(receipt);
        assertThat(test.receipts.read(test.asker, receipt).state()).isEqualTo(AskState.WAITING);

        test.queue.decline(test.by(test.moderator, ask), Reason.PERSONAL, "Please ask without the name.");
        var after = test.receipts.read(test.other, receipt);
        assertThat(after.state()).isEqualTo(AskState.DECLINED);
        assertThat(after.outcome().reason()).isEqualTo(Reason.PERSONAL);
        assertThat(after.outcome().note()).isEqualTo("Please ask without the name.");
    }

    private Ask strictly(String receipt) {
        return test.asks
                .ask(test.asker, test.room, new NewAsk("Strictly?", Way.STRICT, receipt), null)
                .ask();
    }

    @Test
    void two_tries_with_one_receipt_at_once_ask_once() {
        test.takesAsks(0, Way.STRICT);
        var receipt = TestQanda.newReceipt();
        var tries = IntStream.range(0, 8)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> strictly(receipt).id()))
                .map(CompletableFuture::join)
                .toList();
        assertThat(tries).containsOnly(tries.get(0));
        assertThat(test.asks.all(test.room)).hasSize(1);
    }

    @Test
    void a_receipt_of_another_room_is_not_used_again() {
        test.takesAsks(0, Way.STRICT);
        var elsewhere = test.room("elsewhere");
        test.takesAsks(elsewhere, 0, Way.STRICT);
        var receipt = TestQanda.newReceipt();
        strictly(receipt);
        refused(
                409,
                "receipt-used",
                () -> test.asks.ask(test.asker, elsewhere, new NewAsk("Again?", Way.STRICT, receipt), null));
    }

    @Test
    void a_receipt_that_could_be_guessed_is_refused_and_guessing_is_held_up() {
        test.takesAsks(0, Way.values());
        for (var bad : new String[] {null, "", "short", "a".repeat(22), "in base64 but with spaces", "x".repeat(87)}) {
            refused(400, "bad-receipt", () -> strictly(bad));
        }
        refused(
                400,
                "bad-receipt",
                () -> test.asks.ask(
                        test.asker, test.room, new NewAsk("Named?", Way.NAMED, TestQanda.newReceipt()), null));
        for (int i = 0; i < 10; i++) {
            refused(404, "not-found", () -> test.receipts.read(test.other, TestQanda.newReceipt()));
        }
        refused(429, "too-many-receipts", () -> test.receipts.read(test.other, TestQanda.newReceipt()));
    }

    @Test
    void the_database_itself_refuses_a_strict_ask_with_an_author() {
        test.takesAsks(0, Way.STRICT);
        var ask = test.ask(test.asker, Way.STRICT, "Whose?");
        org.assertj.core.api.Assertions.assertThatThrownBy(() ->
                        test.all.database.run(handle -> handle.createUpdate("update ask set asker = :me where id = :id")
                                .bind("me", test.asker.person())
                                .bind("id", ask.id())
                                .execute()))
                .hasMessageContaining("strict_has_no_author");
    }
}
