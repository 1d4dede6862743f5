package org.lunchroom.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.digests.TestDigests;
import org.lunchroom.goals.Answer;
import org.lunchroom.goals.TestGoals;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.people.Person;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ResultsTest {
    private static final String CLAIM = "Two branches hold the feedback talk weekly.";

    @Parameter
    TestDatabase kind;

    Database database;
    TestResults test;
    TestGoals people;

    @BeforeEach
    void open() {
        database = kind.fresh();
        test = new TestResults(database, MovableClock.standingAt(TestDigests.MORNING));
        people = test.goals;
    }

    @AfterEach
    void close() {
        people.mail.followers.close();
        database.close();
    }

    static void refused(int status, String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(status);
            assertThat(problem.code()).isEqualTo(code);
        });
    }

    private int listed(Viewer viewer) {
        return test.results.list(viewer, new WhichResults(null, null, null, 30)).size();
    }

    @Test
    void a_learning_record_hears_of_goals_that_are_set_and_closed_and_of_who_confirms() {
        var reached = people.set(people.tom, "Ask two colleagues");
        var dropped = people.set(people.tom, "Write it all down");
        people.says(people.tom, reached, 7, Answer.NOT_YET);
        people.says(people.tom, reached, 30, Answer.DONE);
        people.says(people.tom, dropped, 7, Answer.DROPPED);
        var result = test.claim(people.tom, CLAIM);
        test.confirmations.confirm(people.mei, result.id(), null);

        var tom = people.tom.person();
        assertThat(people.heard)
                .containsExactly(
                        tom + " SET_GOAL " + reached.id(),
                        tom + " SET_GOAL " + dropped.id(),
                        tom + " REACHED_GOAL " + reached.id(),
                        tom + " DROPPED_GOAL " + dropped.id(),
                        people.mei.person() + " CONFIRMED_RESULT " + result.id());
    }

    @Test
    void a_claim_with_evidence_is_read_by_its_room_and_by_who_is_in_charge_of_learning() {
        var result = test.claim(people.tom, "  Two branches hold\nthe feedback talk weekly. ");
        assertThat(test.look(people.mei, result).claim()).isEqualTo(CLAIM);
        assertThat(test.look(people.mei, result).room()).isEqualTo("leadership7");
        assertThat(test.look(test.ruth, result).room()).isNull();
        assertThat(listed(test.ruth)).isEqualTo(1);
        refused(404, "not-found", () -> test.look(people.ada, result));
        assertThat(listed(people.ada)).isZero();

        test.results.change(people.tom, result.id(), NewResult.change().forReaders(Readers.EVERYONE));
        assertThat(test.look(people.ada, result).claim()).isEqualTo(CLAIM);
        assertThat(test.look(people.ada, result).room()).isNull();
    }

    @Test
    void evidence_is_words_or_a_link_and_never_nothing() {
        var bare = NewResult.of(people.room.tag(), CLAIM, " ", ValueStep.APPLIED);
        refused(400, "no-evidence", () -> test.results.claim(people.tom, bare, null));
        var linked = test.results.claim(people.tom, bare.linked("https://learn.example.org/rota", "The rota"), null);
        assertThat(test.look(people.tom, linked).links().get(0).title()).isEqualTo("The rota");
        refused(400, "bad-address", () -> test.results.claim(people.tom, bare.linked("data:x", ""), null));
        refused(
                400,
                "required",
                () -> test.results.claim(people.tom, NewResult.of(people.room.tag(), CLAIM, "Seen", null), null));
        refused(400, "too-long", () -> test.claim(people.tom, "x".repeat(281)));
        refused(404, "not-found", () -> test.claim(people.ada, CLAIM));
    }

    @Test
    void nobody_confirms_their_own_result() {
        var result = test.claim(people.tom, CLAIM);
        refused(409, "own-result", () -> test.confirmations.confirm(people.tom, result.id(), null));
        refused(404, "not-found", () -> test.confirmations.confirm(people.ada, result.id(), null));
        test.confirmations.confirm(people.ines, result.id(), 1);
        test.confirmations.confirm(people.ines, result.id(), 1);
        assertThat(test.look(people.mei, result).confirmedBy())
                .extracting(Person::name)
                .containsExactly("Ines Kovac");
        assertThat(test.look(people.ines, result).confirmed()).isTrue();

        test.confirmations.withdraw(people.ines, result.id());
        test.confirmations.withdraw(people.ines, result.id());
        assertThat(test.look(people.mei, result).confirmedBy()).isEmpty();
    }

    @Test
    void other_words_are_not_confirmed_and_that_shows() {
        var result = test.claim(people.tom, CLAIM);
        test.confirmations.confirm(people.ines, result.id(), null);
        test.results.change(people.tom, result.id(), NewResult.change().forReaders(Readers.EVERYONE));
        assertThat(test.look(people.mei, result).confirmedBy()).hasSize(1);

        test.results.change(people.tom, result.id(), NewResult.of(null, "Ten branches do.", null, null));
        var seen = test.look(people.mei, result);
        assertThat(seen.confirmedBy()).isEmpty();
        assertThat(seen.confirmedBefore()).isEqualTo(1);
        assertThat(seen.version()).isEqualTo(2);
        refused(412, "edited-meanwhile", () -> test.confirmations.confirm(people.mei, result.id(), 1));
        test.confirmations.confirm(people.ines, result.id(), 2);
        assertThat(test.look(people.mei, result).confirmedBefore()).isZero();
    }

    @Test
    void only_its_author_changes_it_and_who_runs_the_room_may_take_it_out() {
        var result = test.claim(people.tom, CLAIM);
        refused(403, "forbidden", () -> test.results.change(people.mei, result.id(), NewResult.change()));
        refused(403, "forbidden", () -> test.results.remove(people.mei, result.id()));
        refused(
                400,
                "invalid",
                () -> test.results.change(people.tom, result.id(), NewResult.of("elsewhere", null, null, null)));
        test.results.remove(people.ines, result.id());
        refused(404, "not-found", () -> test.look(people.tom, result));
        var own = test.claim(people.tom, CLAIM);
        test.results.remove(people.tom, own.id());
        assertThat(listed(people.tom)).isZero();
    }

    @Test
    void a_goal_becomes_a_result_of_its_person_and_of_nobody_else() {
        var goal = people.set(people.tom, CLAIM);
        var wanted = NewResult.of(null, CLAIM, "The rota shows it.", ValueStep.REALISED)
                .of(goal.id());
        var result = test.results.claim(people.tom, wanted, null);
        assertThat(result.room()).isEqualTo(people.room.id());
        assertThat(test.look(people.mei, result).goal()).isTrue();
        refused(404, "not-found", () -> test.results.claim(people.mei, wanted, null));
        people.goals.remove(people.tom, goal.id());
        assertThat(test.look(people.mei, result).goal()).isFalse();
    }

    @Test
    void lists_have_pages_and_a_retry_claims_once() {
        var wanted = NewResult.of(people.room.tag(), CLAIM, "Seen", ValueStep.IMMEDIATE);
        var first = test.results.claim(people.tom, wanted, "key");
        assertThat(test.results.claim(people.tom, wanted, "key").id()).isEqualTo(first.id());
        var second = test.claim(people.mei, "Another");
        var newest = test.results.list(people.tom, new WhichResults(people.room.id(), null, null, 1));
        assertThat(newest).extracting(Result::id).containsExactly(second.id());
        var next = test.results.list(people.tom, new WhichResults(null, null, second.id(), 1));
        assertThat(next).extracting(Result::id).containsExactly(first.id());
        assertThat(test.results.list(people.tom, new WhichResults(null, ValueStep.APPLIED, null, 5)))
                .hasSize(1);
    }
}
