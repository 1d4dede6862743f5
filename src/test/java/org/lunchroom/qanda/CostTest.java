package org.lunchroom.qanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.kernel.sql.Statements;
import org.lunchroom.kernel.sql.TestDatabase;

/** What asking and voting cost in statements, however many have asked and voted before; H2 counts them. */
class CostTest {
    private static final int CROWD = 30;

    TestQanda test;
    Ask ask;

    @BeforeEach
    void open() {
        test = new TestQanda(TestDatabase.H2);
        test.takesAsks(0, Way.values());
        ask = test.ask(test.other, "What comes next?");
        for (int i = 0; i < CROWD; i++) {
            var who = test.all.somebody("Voter " + i);
            test.votes.vote(who, test.room, test.ask(who, "Question " + i).id(), true);
            test.votes.vote(who, test.room, ask.id(), true);
        }
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void an_ask_takes_ten_statements_to_tell_the_room_and_its_hosts() {
        await().untilAsserted(() -> count(() -> test.ask(test.asker, Way.NAMED, "And then?"), 10));
    }

    @Test
    void a_strict_ask_takes_no_more() {
        await().untilAsserted(() -> count(() -> test.ask(test.asker, Way.STRICT, "And then?"), 10));
    }

    @Test
    void a_vote_and_its_taking_back_take_ten_statements_each() {
        await().untilAsserted(() -> {
            test.votes.vote(test.asker, test.room, ask.id(), false);
            count(() -> test.votes.vote(test.asker, test.room, ask.id(), true), 10);
            count(() -> test.votes.vote(test.asker, test.room, ask.id(), false), 10);
        });
    }

    private void count(Runnable act, int most) {
        var counted = Statements.of(test.all.database, act);
        assertThat(counted).as(counted.toString()).isNotEmpty();
        assertThat(Statements.runs(counted)).as(counted.toString()).isLessThanOrEqualTo(most);
    }
}
