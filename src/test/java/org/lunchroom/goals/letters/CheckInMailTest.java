package org.lunchroom.goals.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.digests.TestDigests;
import org.lunchroom.goals.Answer;
import org.lunchroom.goals.Goal;
import org.lunchroom.goals.NewGoal;
import org.lunchroom.goals.TestGoals;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.mail.KeptMails;
import org.lunchroom.kernel.mail.Mail;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;

/** The questions how it goes, by mail. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CheckInMailTest {
    private static final String WORDS = "Hold one ten-minute feedback talk a week.";
    private static final Pattern TOKEN = Pattern.compile("/check-in\\?token=([\\w.-]+)&say=done");

    @Parameter
    TestDatabase kind;

    Database database;
    MovableClock clock;
    KeptMails box;
    TestGoals test;

    @BeforeEach
    void open() {
        database = kind.fresh();
        clock = MovableClock.standingAt(TestDigests.MORNING);
        box = new KeptMails(clock);
        test = new TestGoals(database, clock, box);
    }

    @AfterEach
    void close() {
        test.mail.followers.close();
        database.close();
    }

    private List<Mail> mails() {
        return box.all().stream().map(KeptMails.Kept::mail).toList();
    }

    private String token() {
        var found = TOKEN.matcher(mails().get(0).text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Goal asked() {
        var goal = test.set(test.tom, WORDS);
        test.days(7);
        return goal;
    }

    @Test
    void it_comes_in_the_morning_of_the_day_with_a_link_for_each_answer_and_no_goal_in_its_subject() {
        asked();
        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("tom.okafor@northwind.example");
            assertThat(mail.subject()).isEqualTo("Day 7: how is it going?").doesNotContain("feedback");
            assertThat(mail.text()).contains(WORDS, "#leadership7", "1. Done", "say=not-yet", "say=changed");
            assertThat(mail.headers()).containsKeys("List-Unsubscribe", "List-Unsubscribe-Post");
        });
        test.days(1);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void opening_the_link_changes_nothing_and_shows_nothing_of_the_goal() {
        var goal = asked();
        var shown = test.mailed.look(token());
        assertThat(shown.step()).isEqualTo("asked");
        assertThat(shown.day()).isEqualTo(7);
        assertThat(test.look(test.tom, goal).said()).isNull();
    }

    @Test
    void its_answer_counts_once_and_can_be_taken_back() {
        var goal = asked();
        var token = token();
        assertThat(test.mailed.say(token, Answer.DONE, "Every Friday").step()).isEqualTo("kept");
        assertThat(test.look(test.tom, goal).open()).isFalse();
        assertThat(test.look(test.tom, goal).checkIns().get(0).line()).isEqualTo("Every Friday");
        assertThat(test.mailed.look(token).said()).isEqualTo(Answer.DONE);

        assertThat(test.mailed.takeBack(token).step()).isEqualTo("taken");
        assertThat(test.look(test.tom, goal).asks()).isEqualTo(7);
        assertThat(test.mailed.say(token, null, null).step()).isEqualTo("asked");
        assertThat(test.mailed.say(token, Answer.DONE, "x".repeat(281)).step()).isEqualTo("over");
    }

    @Test
    void a_link_answers_its_own_question_and_ends() {
        var goal = asked();
        var token = token();
        test.days(23);
        assertThat(test.look(test.tom, goal).asks()).isEqualTo(30);
        assertThat(test.mailed.look(token).step()).isEqualTo("over");
        test.says(test.tom, goal, 30, Answer.NOT_YET);
        assertThat(test.mailed.say(token, Answer.DROPPED, null).step()).isEqualTo("over");
        assertThat(test.look(test.tom, goal).said()).isEqualTo("not-yet");
        clock.advance(Duration.ofDays(60));
        assertThat(test.mailed.look(token).step()).isEqualTo("unknown");
    }

    @Test
    void a_link_that_was_not_signed_here_for_this_says_nothing() {
        asked();
        var token = token();
        var unsubscribe = mails().get(0).headers().get("List-Unsubscribe").replaceAll("^.*token=|>$", "");
        for (var wrong : new String[] {"x" + token, token.substring(1), "", ".", null, unsubscribe}) {
            assertThat(test.mailed.say(wrong, Answer.DONE, null).step()).isEqualTo("unknown");
        }
    }

    @Test
    void who_stands_by_it_is_told_to_ask_and_gets_no_link_that_answers() {
        var goal = test.set(test.tom, NewGoal.of(WORDS).beside(test.mei.person()));
        test.days(7);
        assertThat(mails()).extracting(Mail::to).contains("tom.okafor@northwind.example");
        test.partners.agree(test.mei, goal.id());
        test.days(23);
        var toMei = mails().stream().filter(mail -> mail.to().startsWith("mei")).toList();
        assertThat(toMei).hasSize(2).first().satisfies(mail -> assertThat(mail.text())
                .contains("Ask Tom Okafor how it is going.", WORDS)
                .doesNotContain("check-in?token"));
        test.mail.members.remove(test.ines, test.room, test.mei.person());
        clock.advance(Duration.ofSeconds(2));
        test.days(60);
        assertThat(mails().stream().filter(mail -> mail.to().startsWith("mei"))).hasSize(2);
    }

    @Test
    void who_is_asked_to_stand_by_a_goal_hears_of_it_by_mail_and_sees_nothing_of_it_before_they_agree() {
        var goal = test.set(test.tom, NewGoal.of(WORDS).beside(test.mei.person()));
        test.mail.deliver();
        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("mei.lin@northwind.example");
            assertThat(mail.subject()).isEqualTo("Tom Okafor asks you to stand by a goal");
            assertThat(mail.text()).doesNotContain("feedback talk").contains("#leadership7");
            assertThat(mail.headers()).containsKey("List-Unsubscribe");
        });
        test.partners.leave(test.mei, goal.id());
        clock.advance(Duration.ofHours(1));
        test.partners.ask(test.tom, goal.id(), test.mei.person());
        test.partners.agree(test.mei, goal.id());
        test.mail.deliver();
        assertThat(mails()).hasSize(1);
        test.mail.wishes.takeCheckIns(test.ada.person(), false);
        test.joins(test.ada);
        test.partners.ask(test.tom, goal.id(), test.ada.person());
        test.mail.deliver();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void who_answered_before_the_mail_went_out_or_wants_none_gets_none() {
        var goal = test.set(test.tom, WORDS);
        test.mail.stand.pass(Duration.ofDays(7));
        test.says(test.tom, goal, 7, Answer.NOT_YET);
        test.mail.deliver();
        assertThat(mails()).isEmpty();

        test.mail.wishes.takeCheckIns(test.tom.person(), false);
        test.days(23);
        assertThat(test.look(test.tom, goal).asks()).isEqualTo(30);
        assertThat(mails()).isEmpty();
        assertThat(test.mail.mails.of(test.tom).checkIns()).isFalse();
    }

    @Test
    void two_servers_on_one_database_send_it_once() {
        var other = test.another(box);
        test.set(test.tom, WORDS);
        clock.advance(Duration.ofDays(8));
        other.days(0);
        test.days(0);
        other.days(0);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void each_gets_it_in_their_own_language_and_all_languages_say_the_same() {
        test.mail.languages.choose(test.tom.person(), Language.AR);
        asked();
        assertThat(mails().get(0).subject()).isEqualTo("اليوم ٧: كيف تسير الأمور؟");
        assertThat(mails().get(0).html()).contains("dir=\"rtl\"");
        for (var language : Language.values()) {
            assertThat(GoalWords.SENTENCES.names(language)).isEqualTo(GoalWords.SENTENCES.names(Language.EN));
        }
    }
}
