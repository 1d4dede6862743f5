package org.lunchroom.qanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunchroom.qanda.Refusals.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.qanda.ledger.Ledger;
import org.lunchroom.qanda.ledger.LedgerTables;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class LedgerTest {
    @Parameter
    TestDatabase kind;

    TestQanda test;

    @BeforeEach
    void open() {
        test = new TestQanda(kind);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private static int sum(Ledger ledger) {
        assertThat(ledger.declinedBy().values().stream().mapToInt(n -> n).sum()).isEqualTo(ledger.declined());
        return ledger.waiting()
                + ledger.approved()
                + ledger.onStage()
                + ledger.answeredLive()
                + ledger.answeredInWriting()
                + ledger.promised()
                + ledger.merged()
                + ledger.declined();
    }

    @Test
    void after_any_series_of_acts_the_numbers_sum_to_what_was_asked() {
        test.takesAsks(1, Way.values());
        var random = new Random(20261130);
        var asked = new ArrayList<Ask>();
        int done = 0;
        for (int round = 0; round < 300; round++) {
            done += act(random, asked);
            if (round % 20 == 0) {
                assertSums(asked.size());
            }
        }
        assertSums(asked.size());
        assertThat(done).as("acts that were not refused").isGreaterThan(120);
        var ledger = test.ledgers.of(test.room);
        assertThat(List.of(ledger.merged(), ledger.declined(), ledger.answeredLive() + ledger.answeredInWriting()))
                .as("there is some of each")
                .noneMatch(n -> n == 0);
    }

    private void assertSums(int asked) {
        var ledger = test.ledgers.of(test.room);
        assertThat(ledger.asked()).isEqualTo(asked);
        assertThat(sum(ledger)).isEqualTo(asked);
        assertThat(ledger.asks()).hasSize(asked - ledger.waiting());
        assertThat(ledger.onStage()).isLessThanOrEqualTo(1);
    }

    private static <T> T any(Random random, T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private int act(Random random, List<Ask> asked) {
        if (asked.size() < 5 || random.nextInt(8) == 0) {
            var way = any(random, Way.values());
            asked.add(test.ask(random.nextBoolean() ? test.asker : test.other, way, "Question " + asked.size()));
            return 1;
        }
        var ask = asked.get(random.nextInt(asked.size()));
        var other = asked.get(random.nextInt(asked.size()));
        try {
            one(random, random.nextBoolean() ? test.host : test.moderator, ask, other);
            return 1;
        } catch (Problem refused) {
            assertThat(refused.status()).isEqualTo(409);
            return 0;
        }
    }

    private void one(Random random, Viewer who, Ask ask, Ask other) {
        var press = test.by(who, ask);
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> test.approvals.approve(press);
            case 3 -> test.queue.decline(press, any(random, Reason.values()), null);
            case 4 -> test.merges.merge(press, other.id());
            case 5 ->
                test.queue.stage(
                        press, test.asks.onStage(test.room).map(Ask::id).orElse(null));
            case 6 -> test.queue.answer(press, How.LIVE, null);
            case 7 -> test.queue.answer(press, How.WRITING, "So it is.");
            case 8 -> test.promises.promise(press, test.other.person(), LocalDate.parse("2026-12-15"));
            default -> test.queue.reopen(press);
        }
    }

    @Test
    void the_ledger_shows_no_words_that_were_declined_or_wait() {
        test.takesAsks(1, Way.NAMED);
        test.ask(test.asker, "Something waiting");
        var declined = test.ask(test.asker, "Something declined");
        test.queue.decline(test.by(test.host, declined), Reason.HOSTILE, "A note");
        var ledger = test.ledgers.of(test.room);
        assertThat(ledger.toString()).doesNotContain("Something", "A note", "Ines");
        assertThat(ledger.declinedBy()).containsEntry("hostile", 1);
    }

    @Test
    void as_a_table_it_has_a_row_for_each_ask_and_no_cell_that_a_spreadsheet_would_run() {
        test.takesAsks(0, Way.NAMED);
        var ask = test.ask(test.asker, "=HYPERLINK(\"https://example.com\")");
        test.queue.answer(test.by(test.host, ask), How.WRITING, "+1");
        var set = test.qanda.of(test.room.id());
        assertThat(set.approvers()).isZero();
        test.takesAsks(1, Way.NAMED);
        test.ask(test.asker, "Still waiting");

        var csv = LedgerTables.write(test.ledgers.of(test.room));
        assertThat(csv.lines().count()).isEqualTo(3);
        assertThat(csv).contains("\"'=HYPERLINK", "\"'+1\"").doesNotContain("\"=", "\"+1", "Still waiting");
    }

    @Test
    void a_promise_has_an_owner_and_a_day_that_is_not_over() {
        test.takesAsks(0, Way.NAMED);
        var ask = test.ask(test.asker, "When?");
        var press = test.by(test.host, ask);
        var day = LocalDate.parse("2026-12-15");
        refused(400, "required", () -> test.promises.promise(press, null, day));
        refused(400, "required", () -> test.promises.promise(press, test.other.person(), null));
        refused(400, "no-such-person", () -> test.promises.promise(press, Ids.next(), day));
        refused(400, "invalid", () -> test.promises.promise(press, test.other.person(), LocalDate.parse("2026-11-28")));
        var promise = test.shown
                .to(test.asker, test.room, test.promise(ask, "2026-12-15"))
                .promise();
        assertThat(promise.owner().name()).isEqualTo("Tom Okafor");
        assertThat(promise.overdue()).isFalse();
    }

    @Test
    void a_promise_is_chased_every_day_from_the_end_of_its_day_until_it_is_answered() {
        test.takesAsks(0, Way.NAMED);
        var ask = test.promise(test.ask(test.asker, "When?"), "2026-12-01");
        until("2026-12-02T11:59:59Z");
        assertThat(told("room", "ask.changed")).isEqualTo(2);
        assertThat(test.ledgers.of(test.room).overdue()).isZero();

        until("2026-12-02T12:00:00Z");
        assertThat(test.ledgers.of(test.room).overdue()).isEqualTo(1);
        assertThat(told("room", "ask.changed")).as("the room is told once").isEqualTo(3);
        assertThat(told("hosts", "promise.overdue")).isEqualTo(1);
        until("2026-12-03T12:00:00Z");
        until("2026-12-04T12:00:00Z");
        assertThat(told("hosts", "promise.overdue")).isEqualTo(3);
        assertThat(told("room", "ask.changed")).isEqualTo(3);

        test.queue.answer(test.by(test.host, ask), How.LIVE, null);
        until("2026-12-09T12:00:00Z");
        assertThat(told("hosts", "promise.overdue")).isEqualTo(3);
        assertThat(test.ledgers.of(test.room).overdue()).isZero();
        assertThat(test.all.due.next()).isEmpty();
    }

    @Test
    void a_promise_for_a_later_day_is_chased_from_that_day_on() {
        test.takesAsks(0, Way.NAMED);
        var ask = test.promise(test.ask(test.asker, "When?"), "2026-12-01");
        until("2026-12-02T13:00:00Z");
        test.promise(ask, "2026-12-05");
        assertThat(test.ledgers.of(test.room).overdue()).isZero();
        until("2026-12-05T13:00:00Z");
        assertThat(told("hosts", "promise.overdue")).isEqualTo(1);
        until("2026-12-06T12:00:00Z");
        assertThat(told("hosts", "promise.overdue")).isEqualTo(2);
    }

    private void until(String moment) {
        test.all.clock.advance(Duration.between(test.all.clock.instant(), Instant.parse(moment)));
        test.doDueWork();
    }

    private long told(String stream, String type) {
        return test.all.journal.after(new StreamId(stream, test.room.id()), 0, 1000).stream()
                .filter(entry -> entry.type().equals(type))
                .count();
    }

    @Test
    void old_lists_and_the_entries_since_make_the_new_list() {
        test.takesAsks(1, Way.values());
        var random = new Random(7);
        var asked = new ArrayList<Ask>();
        for (int round = 0; round < 60; round++) {
            long head = test.all.journal.head(StreamId.room(test.room.id()));
            var list = new OnScreen(test);
            IntStream.range(0, 3).forEach(i -> act(random, asked));
            list.apply(head);
            assertThat(list).as("round " + round).isEqualTo(new OnScreen(test));
        }
    }
}
