package org.lunchroom.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.TestCourses;
import org.lunchroom.courses.moving.Move;
import org.lunchroom.courses.moving.NewDates;
import org.lunchroom.digests.TestDigests;
import org.lunchroom.digests.sending.NewWish;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.mail.KeptMails;
import org.lunchroom.kernel.mail.Mail;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.Role;

/** The word by mail that a phase of a course opens tomorrow. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CourseMailTest {
    private static final String TAG = "leadership7";
    private static final String MORNING_BEFORE = "2026-12-06T08:00:00Z";

    @Parameter
    TestDatabase kind;

    TestCourses test;
    TestDigests mail;
    KeptMails box;
    Cohort cohort;
    Viewer mei;
    Viewer tom;

    @BeforeEach
    void open() {
        test = new TestCourses(kind);
        var clock = test.all.clock;
        box = new KeptMails(clock);
        mail = new TestDigests(test.all.database, clock, box);
        test.heralds.add(new PhaseHerald(test.cohorts, test.all.members, mail.addresses, mail.letters));
        test.dated.add(new MovedReminders(clock, test.phases, mail.letters));
        mail.writers.add(new PhaseLetters(
                clock,
                mail.stand.rooms,
                test.cohorts,
                test.phases,
                test.alumni,
                new PhaseItems(test.cohorts, test.steps, mail.places),
                mail.wishes,
                mail.unsubscribing,
                mail.places));
        mei = mail.person("Mei Lin");
        tom = mail.person("Tom Okafor");
        cohort = test.group();
        test.all.members.appoint(test.jens, test.room(cohort), mei.person(), Role.PARTICIPANT);
    }

    @AfterEach
    void close() {
        mail.followers.close();
        test.close();
    }

    private List<Mail> mails() {
        return box.all().stream().map(KeptMails.Kept::mail).toList();
    }

    private void at(String moment) {
        test.at(moment);
        mail.deliver();
    }

    @Test
    void it_comes_once_in_the_morning_before_to_whom_mail_reaches_with_the_sessions_in_the_time_of_their_place() {
        at("2026-12-06T07:59:59Z");
        assertThat(mails()).isEmpty();
        at(MORNING_BEFORE);
        assertThat(mails()).singleElement().satisfies(one -> {
            assertThat(one.to()).isEqualTo("mei.lin@northwind.example");
            assertThat(one.subject()).isEqualTo("Opens tomorrow: The course");
            assertThat(one.text())
                    .contains("First-line leadership, group 7", "Monday 7 December", "Europe/Berlin")
                    .contains("Day 1", "Monday 7 December, 09:00 – 17:00", "Day 2", "#" + TAG);
            assertThat(one.headers()).containsKeys("List-Unsubscribe", "List-Unsubscribe-Post");
        });
        at("2026-12-06T20:00:00Z");
        assertThat(mails()).hasSize(1);
    }

    @Test
    void each_phase_has_its_own_and_who_does_not_stay_hears_nothing_of_the_time_after() {
        test.alumni.choose(mei, cohort, false);
        at(MORNING_BEFORE);
        at("2026-12-08T08:00:00Z");
        at("2027-01-19T08:00:00Z");
        assertThat(mails())
                .extracting(Mail::subject)
                .containsExactlyInAnyOrder("Opens tomorrow: The course", "Opens tomorrow: After");
    }

    @Test
    void a_moved_course_says_so_in_its_list_and_mails_before_its_new_day_alone() {
        var to = new NewDates(TestCourses.FIRST.plusDays(7), null, null, null, false, null);
        var preview = test.dates.preview(test.jens, TAG, to);
        assertThat(preview.moves())
                .filteredOn(move -> move.kind().equals("reminder"))
                .extracting(Move::title, Move::from, Move::to)
                .startsWith(org.assertj.core.groups.Tuple.tuple(
                        "during", Instant.parse(MORNING_BEFORE), Instant.parse("2026-12-13T08:00:00Z")))
                .hasSize(3);
        test.dates.move(test.jens, TAG, to.confirmed(preview.confirm()));
        at("2026-12-07T12:00:00Z");
        assertThat(mails()).isEmpty();
        at("2026-12-13T08:00:00Z");
        assertThat(mails()).singleElement().satisfies(one -> assertThat(one.text())
                .contains("Monday 14 December"));
    }

    @Test
    void a_letter_that_waits_while_the_course_moves_or_its_reader_leaves_is_not_sent() {
        test.at(MORNING_BEFORE);
        var to = new NewDates(TestCourses.FIRST.plusDays(7), null, null, null, false, null);
        test.dates.move(
                test.jens,
                TAG,
                to.confirmed(test.dates.preview(test.jens, TAG, to).confirm()));
        mail.deliver();
        assertThat(mails()).isEmpty();
        test.at("2026-12-13T08:00:00Z");
        test.all.members.leave(mei, test.room(cohort));
        test.all.clock.advance(java.time.Duration.ofSeconds(3));
        mail.deliver();
        assertThat(mails()).isEmpty();
    }

    @Test
    void who_wants_none_gets_none_and_may_want_them_again() {
        var wish = mail.mails.of(mei);
        assertThat(wish.courses()).isTrue();
        at(MORNING_BEFORE);
        assertThat(mails()).hasSize(1);
        mail.wishes.takeCourses(mei.person(), false);
        assertThat(mail.mails.of(mei).courses()).isFalse();
        at("2026-12-08T08:00:00Z");
        assertThat(mails()).hasSize(1);
        mail.mails.put(
                mei,
                new NewWish(
                        true,
                        false,
                        null,
                        true,
                        null,
                        "UTC",
                        "20:00",
                        "07:00",
                        java.time.DayOfWeek.FRIDAY,
                        "09:00",
                        null,
                        null));
        at("2027-01-19T08:00:00Z");
        assertThat(mails()).hasSize(2);
    }

    @Test
    void it_is_in_the_language_of_who_gets_it_and_all_languages_say_the_same() {
        mail.languages.choose(mei.person(), Language.AR);
        at(MORNING_BEFORE);
        assertThat(mails().get(0).subject()).startsWith("يُفتح غدًا");
        assertThat(mails().get(0).html()).contains("dir=\"rtl\"");
        for (var language : Language.values()) {
            assertThat(ReminderWords.SENTENCES.names(language)).isEqualTo(ReminderWords.SENTENCES.names(Language.EN));
        }
    }
}
