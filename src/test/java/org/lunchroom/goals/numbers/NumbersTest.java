package org.lunchroom.goals.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.digests.TestDigests;
import org.lunchroom.goals.Answer;
import org.lunchroom.goals.Goal;
import org.lunchroom.goals.TestGoals;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.mail.KeptMails;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class NumbersTest {
    @Parameter
    TestDatabase kind;

    Database database;
    TestGoals test;
    final List<Viewer> people = new ArrayList<>();
    final List<Goal> theirs = new ArrayList<>();

    @BeforeEach
    void open() {
        database = kind.fresh();
        var clock = MovableClock.standingAt(TestDigests.MORNING);
        test = new TestGoals(database, clock, new KeptMails(clock));
    }

    @AfterEach
    void close() {
        test.mail.followers.close();
        database.close();
    }

    private void set(int how) {
        for (int i = 0; i < how; i++) {
            var person = test.mail.person("Person " + (char) ('A' + people.size()));
            test.joins(person);
            people.add(person);
            theirs.add(test.set(person, "Something"));
        }
    }

    private void say(int from, int to, Answer answer) {
        test.mail.stand.clock.advance(Duration.ofSeconds(1));
        for (int i = from; i < to; i++) {
            test.says(people.get(i), theirs.get(i), 7, answer);
        }
    }

    private GoalNumbers numbers() {
        test.mail.stand.clock.advance(Duration.ofSeconds(1));
        return test.numbers.of(test.ines, test.room);
    }

    @Test
    void whoever_runs_the_room_reads_numbers_of_five_and_more_and_nobody_else_does() {
        set(4);
        assertThat(numbers()).isEqualTo(GoalNumbers.NONE);
        set(1);
        var five = numbers();
        assertThat(five.people()).isEqualTo(5);
        assertThat(five.open()).isNull();
        assertThatThrownBy(() -> test.numbers.of(test.tom, test.room))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(403));
    }

    @Test
    void one_person_with_many_goals_is_one_person() {
        for (int i = 0; i < 6; i++) {
            test.set(test.tom, "Something " + i);
        }
        assertThat(numbers()).isEqualTo(GoalNumbers.NONE);
    }

    @Test
    void a_part_of_fewer_than_five_is_hidden_and_so_is_what_would_tell_it() {
        set(18);
        say(0, 11, Answer.DONE);
        say(11, 15, Answer.CHANGED);
        say(15, 18, Answer.DROPPED);
        var shown = numbers();
        assertThat(shown.people()).isEqualTo(18);
        assertThat(shown.done()).isEqualTo(11);
        assertThat(shown.changed()).isNull();
        assertThat(shown.dropped()).isNull();
        assertThat(shown.open()).isNull();
    }

    @Test
    void looking_before_and_after_one_person_answers_tells_nothing() {
        set(12);
        say(0, 6, Answer.DONE);
        var before = numbers();
        assertThat(before.done()).isEqualTo(6);
        assertThat(before.open()).isNull();
        for (int i = 6; i < 10; i++) {
            say(i, i + 1, Answer.DONE);
            assertThat(numbers()).isEqualTo(before);
        }
        say(10, 11, Answer.DONE);
        assertThat(numbers().people()).isEqualTo(12);
        assertThat(numbers().at()).isAfter(before.at());
    }
}
