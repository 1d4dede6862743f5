package org.lunchroom.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.notifications.Choices;
import org.lunchroom.notifications.Notices;
import org.lunchroom.people.Languages;
import org.lunchroom.people.hours.WorkingHours;
import org.lunchroom.profiles.Audience;
import org.lunchroom.profiles.Mates;
import org.lunchroom.profiles.NewProfile;
import org.lunchroom.profiles.Profiles;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.TestRooms;
import org.lunchroom.rooms.Visibility;

/** A pair from its question to its end, on both databases; the day is 30 November 2026. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class MentoringTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Parameter
    TestDatabase kind;

    TestRooms stand;
    Mentoring mentoring;
    Profiles profiles;
    Viewer ines;
    Viewer mate;
    Viewer stranger;

    @BeforeEach
    void open() {
        stand = new TestRooms(kind);
        var notices = new Notices(stand.journal, stand.clock, stand.due, new Choices(stand.database));
        profiles = new Profiles(
                stand.database,
                stand.people,
                new Languages(stand.database, TestSettings.of()),
                new WorkingHours(stand.database));
        mentoring = new Mentoring(
                stand.database, stand.clock, stand.due, stand.people, new Mates(stand.database), profiles, notices);
        ines = stand.somebody("Ines Kovac");
        mate = stand.somebody("Mate Horvat");
        stranger = stand.somebody("Sam Stranger");
        var room = stand.rooms.found(
                ines, new NewRoom("course", "Course", null, null, Visibility.INVITED, null, null, null));
        stand.members.appoint(ines, room, mate.person(), Role.PARTICIPANT);
    }

    @AfterEach
    void close() {
        stand.close();
    }

    private static NewPair wish(LocalDate ends) {
        return new NewPair(NewPair.As.MENTEE, "Hard talks", ends);
    }

    private UUID asked() {
        return mentoring
                .ask(ines, mate.person(), wish(TODAY.plusDays(30)), null)
                .id();
    }

    private static void refused(String code, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    private String state(Viewer viewer) {
        return mentoring.of(viewer).get(0).state();
    }

    @Test
    void it_begins_when_the_other_agrees_and_ends_on_its_day() {
        var id = asked();
        assertThat(mentoring.of(mate))
                .extracting(ShownPair::as, ShownPair::asked)
                .containsExactly(tuple("mentor", false));
        refused("not-now", () -> mentoring.accept(ines, id));

        assertThat(mentoring.accept(mate, id).begins()).isEqualTo(TODAY);
        stand.clock.advance(Duration.ofDays(30));
        stand.doDueWork(new MentoringEnds(mentoring));
        assertThat(state(ines)).isEqualTo("running");
        stand.clock.advance(Duration.ofDays(1));
        stand.doDueWork(new MentoringEnds(mentoring));
        assertThat(state(ines)).isEqualTo("ended");
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    @Test
    void a_question_that_nobody_answered_by_its_last_day_is_over() {
        var id = asked();
        stand.clock.advance(Duration.ofDays(31));
        stand.doDueWork(new MentoringEnds(mentoring));

        assertThat(state(ines)).isEqualTo("ended");
        refused("not-now", () -> mentoring.accept(mate, id));
    }

    @Test
    void another_last_day_counts_and_the_old_one_does_not() {
        var id = asked();
        mentoring.accept(mate, id);
        mentoring.prolong(ines, id, TODAY.plusDays(60));
        stand.clock.advance(Duration.ofDays(31));
        stand.doDueWork(new MentoringEnds(mentoring));

        assertThat(state(mate)).isEqualTo("running");
        assertThat(mentoring.end(mate, id).ends()).isEqualTo(TODAY.plusDays(31));
        assertThat(state(ines)).isEqualTo("ended");
    }

    @Test
    void who_was_asked_may_say_no_without_a_reason_and_who_asked_may_take_it_back() {
        var id = asked();
        mentoring.decline(mate, id);
        assertThat(state(ines)).isEqualTo("declined");

        var again = asked();
        refused("not-now", () -> mentoring.remove(mate, again));
        mentoring.remove(ines, again);
        assertThat(mentoring.of(mate)).hasSize(1);
    }

    @Test
    void a_pair_is_nobody_elses() {
        var id = asked();

        assertThat(mentoring.of(stranger)).isEmpty();
        refused("not-found", () -> mentoring.accept(stranger, id));
        refused("not-found", () -> mentoring.end(stranger, id));
        refused("not-found", () -> mentoring.remove(stranger, id));
        assertThat(mentoring.all(List.of(id))).hasSize(1);
    }

    @Test
    void two_people_are_one_pair_at_a_time() {
        var first = mentoring.ask(ines, mate.person(), wish(TODAY.plusDays(30)), "key");
        refused("paired", () -> mentoring.ask(mate, ines.person(), wish(TODAY.plusDays(9)), null));
        assertThat(mentoring.ask(ines, mate.person(), wish(TODAY.plusDays(30)), "key"))
                .isEqualTo(first);
    }

    @Test
    void strangers_are_asked_only_when_they_say_that_they_help() {
        refused("forbidden", () -> mentoring.ask(ines, stranger.person(), wish(TODAY.plusDays(9)), null));
        var all = Audience.ALL;
        profiles.put(
                stranger,
                new NewProfile(
                        null,
                        null,
                        null,
                        List.of("coaching"),
                        null,
                        new NewProfile.Audiences(all, all, all, all, all, all, all)));
        assertThat(mentoring
                        .ask(ines, stranger.person(), wish(TODAY.plusDays(9)), null)
                        .state())
                .isEqualTo("asked");
    }

    @Test
    void it_has_an_end_within_a_year_something_that_it_is_about_and_somebody_else() {
        refused("bad-end", () -> mentoring.ask(ines, mate.person(), wish(TODAY), null));
        refused(
                "bad-end",
                () -> mentoring.ask(ines, mate.person(), wish(TODAY.plusYears(1).plusDays(1)), null));
        refused("required", () -> mentoring.ask(ines, mate.person(), wish(null), null));
        refused(
                "required",
                () -> mentoring.ask(
                        ines, mate.person(), new NewPair(NewPair.As.MENTOR, "\r\n", TODAY.plusDays(1)), null));
        refused("not-oneself", () -> mentoring.ask(ines, ines.person(), wish(TODAY.plusDays(9)), null));
    }
}
