package org.lunchroom.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lunchroom.polls.TestPolls.strict;
import static org.lunchroom.polls.TestPolls.wanted;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.Statements;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;

/** What a vote in a poll costs in statements, however many have voted before; H2 counts them. */
class CostTest {
    private static final int MOST = 10;

    Database database;
    TestPolls test;
    Viewer voter;

    @BeforeEach
    void open() {
        database = TestDatabase.H2.fresh();
        test = new TestPolls(database, MovableClock.standingAt(Instant.parse("2026-11-30T09:00:00Z")));
        voter = test.stand.person("Ines Kovač");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_vote_and_a_change_of_mind_take_ten_statements_at_most() {
        var poll = test.open(wanted(PollKind.SINGLE, "Apple", "Fig"));
        test.people(30).forEach(who -> test.vote(who, poll, 0));
        await().untilAsserted(() -> count(() -> test.vote(voter, poll, 1)));
        await().untilAsserted(() -> count(() -> test.vote(voter, poll, 0)));
    }

    @Test
    void a_strict_vote_takes_no_more() {
        var poll = test.open(strict(PollKind.SINGLE, "Apple", "Fig"));
        test.people(30).forEach(who -> test.vote(who, poll, 0));
        count(() -> test.vote(voter, poll, 1));
    }

    private void count(Runnable act) {
        var counted = Statements.of(database, act);
        assertThat(counted).as(counted.toString()).isNotEmpty().hasSizeLessThanOrEqualTo(MOST);
        assertThat(counted).as("none is run for each of many").allMatch(line -> line.endsWith(" × 1"));
    }
}
