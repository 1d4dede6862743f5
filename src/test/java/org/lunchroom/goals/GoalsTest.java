package org.lunchroom.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.digests.TestDigests;
import org.lunchroom.goals.checkins.NewAnswer;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.mail.KeptMails;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class GoalsTest {
    private static final String WORDS = "Hold one ten-minute feedback talk a week.";

    @Parameter
    TestDatabase kind;

    Database database;
    TestGoals test;

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

    static void refused(int status, String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(status);
            assertThat(problem.code()).isEqualTo(code);
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(test.mail.stand.clock.instant(), java.time.ZoneId.of(TestGoals.BERLIN));
    }

    @Test
    void a_goal_is_its_persons_alone_until_they_share_it_with_the_room() {
        var goal =
                test.set(test.tom, NewGoal.of("  Hold one\nten-minute talk. ").linked("learn.example.org/x/", " "));

        var seen = test.look(test.tom, goal);
        assertThat(seen.words()).isEqualTo("Hold one ten-minute talk.");
        assertThat(seen.links()).containsExactly(new GoalLink("https://learn.example.org/x/", "learn.example.org/x"));
        assertThat(seen.mine()).isTrue();
        refused(404, "not-found", () -> test.look(test.mei, goal));
        refused(404, "not-found", () -> test.look(test.ines, goal));

        test.goals.change(test.tom, goal.id(), NewGoal.change().forRoom(true));
        assertThat(test.look(test.mei, goal).mine()).isFalse();
        assertThat(test.goals.shared(test.mei, test.room)).hasSize(1);
        refused(404, "not-found", () -> test.look(test.ada, goal));
        refused(403, "forbidden", () -> test.goals.change(test.mei, goal.id(), NewGoal.of("Mine")));

        test.goals.change(test.tom, goal.id(), NewGoal.change().forRoom(false));
        refused(404, "not-found", () -> test.look(test.mei, goal));
        assertThat(test.goals.shared(test.mei, test.room)).isEmpty();
    }

    @Test
    void a_retry_sets_one_goal_and_ten_open_ones_are_enough() {
        var first = test.goals.set(test.tom, test.room, NewGoal.of(WORDS), "key");
        assertThat(test.goals.set(test.tom, test.room, NewGoal.of(WORDS), "key").id())
                .isEqualTo(first.id());
        for (int i = 1; i < 10; i++) {
            test.set(test.tom, WORDS);
        }
        refused(409, "too-many-goals", () -> test.set(test.tom, WORDS));
        test.says(test.tom, first, 7, Answer.DONE);
        assertThat(test.set(test.tom, WORDS).open()).isTrue();
    }

    @Test
    void it_is_asked_after_7_30_and_90_days_and_answered_with_one_word() {
        var goal = test.set(test.tom, WORDS);
        assertThat(test.questions(test.tom, goal)).containsExactly("7 coming", "30 coming", "90 coming");
        test.days(6);
        assertThat(test.look(test.tom, goal).asks()).isNull();
        test.days(1);
        assertThat(test.look(test.tom, goal).asks()).isEqualTo(7);

        test.checkIns.answer(test.tom, goal.id(), 7, new NewAnswer(Answer.NOT_YET, " Not  one \n yet "));
        var seen = test.look(test.tom, goal);
        assertThat(seen.said()).isEqualTo("not-yet");
        assertThat(seen.checkIns().get(0).line()).isEqualTo("Not one yet");
        assertThat(seen.asks()).isNull();
        assertThat(seen.open()).isTrue();

        test.days(23);
        assertThat(test.questions(test.tom, goal)).containsExactly("7 answered", "30 asked", "90 coming");
        test.days(60);
        assertThat(test.questions(test.tom, goal)).containsExactly("7 answered", "30 missed", "90 asked");
        test.says(test.tom, goal, 90, Answer.DONE);
        assertThat(test.look(test.tom, goal).open()).isFalse();
    }

    @Test
    void it_is_also_asked_on_its_own_day_and_another_day_moves_that() {
        var goal = test.set(test.tom, NewGoal.of(WORDS).until(today().plusDays(21)));
        assertThat(test.questions(test.tom, goal)).containsExactly("7 coming", "21 coming", "30 coming", "90 coming");
        test.goals.change(test.tom, goal.id(), NewGoal.change().until(today().plusDays(30)));
        assertThat(test.questions(test.tom, goal)).containsExactly("7 coming", "30 coming", "90 coming");
        test.goals.change(test.tom, goal.id(), NewGoal.change().until(today().plusDays(3)));
        test.days(4);
        assertThat(test.questions(test.tom, goal)).contains("3 asked");
        test.goals.change(test.tom, goal.id(), NewGoal.of("Two talks a week."));
        assertThat(test.goals.own(test.tom, goal.id()).due()).isEqualTo(today().minusDays(1));
        test.goals.change(test.tom, goal.id(), NewGoal.change().until(null));
        assertThat(test.goals.own(test.tom, goal.id()).due()).isNull();
        assertThat(test.questions(test.tom, goal)).contains("3 asked");
    }

    @Test
    void an_answer_is_taken_back_and_everything_is_as_it_was() {
        var goal = test.set(test.tom, WORDS);
        test.says(test.tom, goal, 7, Answer.CHANGED);
        test.days(30);
        test.says(test.tom, goal, 30, Answer.DROPPED);
        assertThat(test.look(test.tom, goal).open()).isFalse();

        test.checkIns.takeBack(test.tom, goal.id(), 30);
        var seen = test.look(test.tom, goal);
        assertThat(seen.open()).isTrue();
        assertThat(seen.said()).isEqualTo("changed");
        assertThat(seen.asks()).isEqualTo(30);
        test.says(test.tom, goal, 30, Answer.NOT_YET);
        test.says(test.tom, goal, 30, Answer.DONE);
        test.checkIns.takeBack(test.tom, goal.id(), 30);
        assertThat(test.look(test.tom, goal).said()).isEqualTo("changed");
        test.days(60);
        assertThat(test.questions(test.tom, goal)).containsExactly("7 answered", "30 missed", "90 asked");
    }

    @Test
    void what_is_over_is_asked_no_more_and_answers_come_in_their_order() {
        var goal = test.set(test.tom, WORDS);
        refused(409, "check-in-early", () -> test.says(test.tom, goal, 30, Answer.DONE));
        refused(404, "not-found", () -> test.says(test.tom, goal, 8, Answer.DONE));
        refused(400, "required", () -> test.says(test.tom, goal, 7, null));
        test.says(test.tom, goal, 7, Answer.NOT_YET);
        test.says(test.tom, goal, 30, Answer.DROPPED);
        refused(409, "check-in-over", () -> test.says(test.tom, goal, 7, Answer.DONE));
        refused(409, "check-in-over", () -> test.checkIns.takeBack(test.tom, goal.id(), 7));
        refused(409, "goal-over", () -> test.goals.change(test.tom, goal.id(), NewGoal.of("Another one")));
        test.days(90);
        assertThat(test.questions(test.tom, goal)).containsExactly("7 answered", "30 answered", "90 coming");
    }

    @Test
    void put_away_it_is_asked_no_more_and_taken_out_it_is_asked_at_once_what_was_due() {
        var goal = test.set(test.tom, NewGoal.of(WORDS).forRoom(true));
        test.goals.archive(test.tom, goal.id(), true);
        test.days(31);
        assertThat(test.questions(test.tom, goal)).containsExactly("7 coming", "30 coming", "90 coming");
        assertThat(test.goals.shared(test.mei, test.room)).isEmpty();
        refused(404, "not-found", () -> test.look(test.mei, goal));
        refused(409, "check-in-over", () -> test.says(test.tom, goal, 7, Answer.DONE));

        test.goals.archive(test.tom, goal.id(), false);
        test.days(0);
        assertThat(test.questions(test.tom, goal)).containsExactly("7 missed", "30 asked", "90 coming");
        assertThat(test.look(test.mei, goal).words()).isEqualTo(WORDS);
    }

    @Test
    void a_partner_sees_it_once_they_agree_and_may_stop() {
        var goal = test.set(test.tom, NewGoal.of(WORDS).beside(test.mei.person()));
        assertThat(test.look(test.tom, goal).partner().agreed()).isFalse();
        refused(404, "not-found", () -> test.look(test.mei, goal));
        var asked = test.shown.requests(test.goals.beside(test.mei));
        assertThat(asked).singleElement().satisfies(request -> {
            assertThat(request.by().name()).isEqualTo("Tom Okafor");
            assertThat(request.toString()).doesNotContain("feedback");
        });
        refused(404, "not-found", () -> test.partners.agree(test.ines, goal.id()));

        test.partners.agree(test.mei, goal.id());
        test.checkIns.answer(test.tom, goal.id(), 7, new NewAnswer(Answer.NOT_YET, "Too shy"));
        assertThat(test.look(test.mei, goal).checkIns().get(0).line()).isEqualTo("Too shy");
        refused(403, "forbidden", () -> test.says(test.mei, goal, 30, Answer.DONE));
        test.partners.leave(test.ines, goal.id());
        assertThat(test.look(test.tom, goal).partner().agreed()).isTrue();

        test.partners.leave(test.mei, goal.id());
        test.partners.leave(test.mei, goal.id());
        assertThat(test.look(test.tom, goal).partner()).isNull();
        refused(404, "not-found", () -> test.look(test.mei, goal));
    }

    @Test
    void a_partner_is_somebody_else_who_may_read_the_room_for_as_long_as_they_may() {
        refused(400, "own-partner", () -> test.set(test.tom, NewGoal.of(WORDS).beside(test.tom.person())));
        for (var nobody : new UUID[] {test.ada.person(), UUID.randomUUID()}) {
            refused(
                    400,
                    "no-such-partner",
                    () -> test.set(test.tom, NewGoal.of(WORDS).beside(nobody)));
        }
        var goal = test.set(test.tom, NewGoal.of(WORDS).beside(test.mei.person()));
        test.partners.agree(test.mei, goal.id());
        assertThat(test.look(test.mei, goal).words()).isEqualTo(WORDS);
        test.mail.members.remove(test.ines, test.room, test.mei.person());
        refused(404, "not-found", () -> test.look(test.mei, goal));
        test.partners.ask(test.tom, goal.id(), test.ines.person());
        assertThat(test.look(test.tom, goal).partner().person().name()).isEqualTo("Ines Kovac");
        test.partners.ask(test.tom, goal.id(), null);
        assertThat(test.look(test.tom, goal).partner()).isNull();
    }

    @Test
    void what_the_room_sees_of_a_shared_goal_are_answers_and_no_notes() {
        var goal = test.set(test.tom, NewGoal.of(WORDS).forRoom(true));
        test.checkIns.answer(test.tom, goal.id(), 7, new NewAnswer(Answer.NOT_YET, "Too shy"));
        var seen = test.look(test.mei, goal);
        assertThat(seen.said()).isEqualTo("not-yet");
        assertThat(seen.toString()).doesNotContain("shy");
        assertThat(seen.asks()).isNull();
        assertThat(seen.next()).isNull();
    }

    @Test
    void it_is_made_of_a_message_with_one_click_and_remembers_which() {
        var said = test.mail.post(test.mei, test.room, "Ask **first**,\nthen say what you saw.");
        var goal = test.set(test.tom, NewGoal.from(said.id()));
        assertThat(goal.words()).isEqualTo("Ask first, then say what you saw.");
        assertThat(test.look(test.tom, goal).origin()).isEqualTo(said.id());
        var elsewhere = test.mail.room(test.ada, "elsewhere", org.lunchroom.rooms.Visibility.INVITED);
        var hidden = test.mail.post(test.ada, elsewhere, "Not for Tom");
        refused(404, "not-found", () -> test.set(test.tom, NewGoal.from(hidden.id())));
    }

    @Test
    void what_a_chat_leaves_one_with_are_ones_own_answers_and_what_one_saved() {
        var stand = test.mail.stand;
        var chat = stand.announced(test.ines, test.room);
        stand.until(chat.startsAt().plusSeconds(8 * 60));
        var own = stand.post(test.tom, test.room, "Ask first.");
        var saved = stand.post(test.mei, test.room, "Say what you saw.");
        stand.post(test.mei, test.room, "Not mine, not saved.");
        assertThat(own.question()).isNotNull();
        test.mail.marks.save(test.tom, test.room, saved.id());
        stand.picks.pick(test.ines, chat.id(), own.id());

        var found = test.takeaways.of(test.tom, chat.id()).list();
        assertThat(found).extracting(one -> one.message()).containsExactly(own.id(), saved.id());
        assertThat(found).noneMatch(one -> one.picked());
        var goal = test.set(test.tom, NewGoal.from(own.id()));
        assertThat(goal.chat()).isEqualTo(chat.id());
        assertThat(test.takeaways.of(test.tom, chat.id()).list().get(0).goal()).isEqualTo(goal.id());
        assertThat(test.takeaways.of(test.mei, chat.id()).list()).allMatch(one -> one.goal() == null);

        stand.until(chat.startsAt().plusSeconds(61 * 60));
        test.mail.recap.recaps.publish(test.ines, chat.id());
        assertThat(test.takeaways.of(test.tom, chat.id()).list().get(0).picked())
                .isTrue();
        refused(404, "not-found", () -> test.takeaways.of(test.ada, chat.id()));
    }

    @Test
    void who_leaves_the_room_keeps_their_goal_and_who_deletes_it_leaves_nothing() {
        var goal = test.set(test.tom, NewGoal.of(WORDS).linked("https://learn.example.org", "Learn"));
        test.mail.members.leave(test.tom, test.room);
        test.days(7);
        var seen = test.look(test.tom, goal);
        assertThat(seen.asks()).isEqualTo(7);
        assertThat(seen.room()).isNull();
        assertThat(test.goals.mine(test.tom)).hasSize(1);

        test.goals.remove(test.mei, goal.id());
        assertThat(test.goals.mine(test.tom)).hasSize(1);
        test.goals.remove(test.tom, goal.id());
        test.goals.remove(test.tom, goal.id());
        assertThat(test.goals.mine(test.tom)).isEmpty();
        for (var table : new String[] {"goal", "goal_link", "goal_check_in"}) {
            int rows = database.read(handle -> handle.createQuery("select count(*) from " + table)
                    .mapTo(Integer.class)
                    .one());
            assertThat(rows).isZero();
        }
        test.days(90);
    }

    @Test
    void what_cannot_be_a_goal_is_refused_with_its_field() {
        refused(400, "required", () -> test.set(test.tom, " "));
        refused(400, "too-long", () -> test.set(test.tom, "x".repeat(281)));
        refused(400, "bad-day", () -> test.set(test.tom, NewGoal.of(WORDS).until(today())));
        refused(400, "bad-day", () -> test.set(test.tom, NewGoal.of(WORDS).until(today().plusDays(367))));
        refused(400, "bad-address", () -> test.set(test.tom, NewGoal.of(WORDS).linked("javascript:alert(1)", "")));
        refused(
                400,
                "bad-zone",
                () -> test.goals.set(test.tom, test.room, NewGoal.of(WORDS).in(null, "+02:00"), null));
    }

    private long told() {
        return test.mail.entries(test.room).stream()
                .filter("goals.changed"::equals)
                .count();
    }

    @Test
    void of_a_goal_of_ones_own_the_stream_says_nothing_and_of_a_shared_one_neither_whose_nor_which() {
        var own = test.set(test.tom, "Ask first");
        test.says(test.tom, own, 7, Answer.NOT_YET);
        test.goals.remove(test.tom, own.id());
        assertThat(told()).isZero();

        var shared = test.set(test.tom, NewGoal.of("Ask twice").forRoom(true));
        assertThat(told()).isOne();
        // The one who could see it must see it go.
        test.goals.change(test.tom, shared.id(), NewGoal.change().forRoom(false));
        assertThat(told()).isEqualTo(2);
        test.says(test.tom, shared, 7, Answer.NOT_YET);
        assertThat(told()).isEqualTo(2);
        test.partners.ask(test.tom, shared.id(), test.mei.person());
        assertThat(told()).isEqualTo(3);
        test.partners.leave(test.mei, shared.id());
        assertThat(told()).isEqualTo(4);

        var entries = test.mail.stand.journal.after(StreamId.room(test.room.id()), 0, 1_000).stream()
                .filter(entry -> entry.type().equals("goals.changed"));
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.subject()).isEqualTo(test.room.id());
            assertThat(entry.actor()).isNull();
            assertThat(entry.facts()).isEmpty();
        });
    }
}
