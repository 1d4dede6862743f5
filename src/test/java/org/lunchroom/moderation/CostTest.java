package org.lunchroom.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.kernel.sql.Statements;
import org.lunchroom.kernel.sql.TestDatabase;

/** What the look at a post before it is shown costs in statements; H2 counts them. */
class CostTest {
    TestModeration test;

    @BeforeEach
    void open() {
        test = new TestModeration(TestDatabase.H2);
        test.says(test.ines, "Warm");
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void a_post_that_nothing_holds_costs_one_statement_more_than_without_a_look() {
        // Five for the post itself, and what is remembered for a second is asked for again now and then.
        await().untilAsserted(() -> {
            test.says(test.ines, "Warm again");
            count(() -> test.says(test.ines, "Feedback is a gift."), 6);
        });
    }

    @Test
    void a_post_that_waits_costs_no_more_however_many_wait() {
        test.against(test.host, Step.HOLD, test.tom);
        test.passMoment();
        for (int i = 0; i < 10; i++) {
            test.says(test.tom, "Waiting " + i, "k" + i);
        }
        var counted = Statements.of(
                test.all.database,
                () -> test.says(test.tom, "One more waits", UUID.randomUUID().toString()));
        assertThat(Statements.runs(counted)).as(counted.toString()).isPositive().isLessThan(20);
    }

    private void count(Runnable act, int most) {
        var counted = Statements.of(test.all.database, act);
        assertThat(counted).as(counted.toString()).isNotEmpty().hasSizeLessThanOrEqualTo(most);
        assertThat(counted).as("none is run for each of many").allMatch(line -> line.endsWith(" × 1"));
    }
}
