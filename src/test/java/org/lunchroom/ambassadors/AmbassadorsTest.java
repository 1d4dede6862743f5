package org.lunchroom.ambassadors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.ambassadors.ShownPathway.ShownStep;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.TestRooms;
import org.lunchroom.rooms.Visibility;

/** Ambassadors of a room, on both databases; the day is 30 November 2026. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class AmbassadorsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Parameter
    TestDatabase kind;

    TestRooms stand;
    Ambassadors ambassadors;
    Viewer host;
    Viewer mate;
    Viewer stranger;

    @BeforeEach
    void open() {
        stand = new TestRooms(kind);
        ambassadors = new Ambassadors(stand.database, stand.clock, stand.rooms, stand.people, stand.audit);
        host = stand.somebody("Ines Kovac");
        mate = stand.somebody("Mate Horvat");
        stranger = stand.somebody("Sam Stranger");
        var room = stand.rooms.found(
                host, new NewRoom("course", "Course", null, null, Visibility.INVITED, null, null, null));
        stand.members.appoint(host, room, mate.person(), Role.PARTICIPANT);
    }

    @AfterEach
    void close() {
        stand.close();
    }

    private static NewAmbassador days(int from, int to) {
        return new NewAmbassador(TODAY.plusDays(from), TODAY.plusDays(to), "Ask me\r\nX-Spam: no");
    }

    private static void refused(String code, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    @Test
    void somebody_is_one_from_their_first_day_to_their_last_and_named_no_more_after_it() {
        ambassadors.name(host, "course", mate.person(), days(1, 2));
        assertThat(ambassadors.of(mate, "course"))
                .extracting(ShownAmbassador::now)
                .containsExactly(false);
        assertThat(ambassadors.of(mate, "course").get(0).about()).isEqualTo("Ask me X-Spam: no");

        stand.clock.advance(Duration.ofDays(2));
        assertThat(ambassadors.of(mate, "course"))
                .extracting(ShownAmbassador::now)
                .containsExactly(true);
        stand.clock.advance(Duration.ofDays(1));
        assertThat(ambassadors.of(mate, "course")).isEmpty();
    }

    @Test
    void who_runs_the_room_names_them_and_it_is_on_record_for_who_it_concerns() {
        refused("forbidden", () -> ambassadors.name(mate, "course", mate.person(), days(0, 9)));
        refused("not-found", () -> ambassadors.name(stranger, "course", mate.person(), days(0, 9)));
        refused("not-found", () -> ambassadors.of(stranger, "course"));
        refused("no-member", () -> ambassadors.name(host, "course", stranger.person(), days(0, 9)));

        ambassadors.name(host, "course", mate.person(), days(0, 9));
        ambassadors.name(host, "course", mate.person(), days(0, 19));
        assertThat(ambassadors.of(host, "course"))
                .extracting(ShownAmbassador::ends)
                .containsExactly(TODAY.plusDays(19));
        ambassadors.dismiss(host, "course", mate.person());
        assertThat(ambassadors.of(host, "course")).isEmpty();
        List<String> acts = stand.database.read(
                handle -> handle.createQuery("select act from audit where person = :person order by seq desc limit 3")
                        .bind("person", mate.person())
                        .mapTo(String.class)
                        .list());
        assertThat(acts).containsExactly("ambassador.dismissed", "ambassador.named", "ambassador.named");
    }

    @Test
    void days_that_make_no_sense_are_refused() {
        refused("bad-end", () -> ambassadors.name(host, "course", mate.person(), days(2, 1)));
        refused("bad-end", () -> ambassadors.name(host, "course", mate.person(), days(-9, -1)));
        refused("bad-end", () -> ambassadors.name(host, "course", mate.person(), days(0, 800)));
        refused("required", () -> ambassadors.name(host, "course", mate.person(), new NewAmbassador(null, TODAY, "")));
    }

    @Test
    void everybody_ticks_the_pathway_for_themselves_alone() {
        var steps = ambassadors
                .put(host, "course", List.of("Answer once", "Help a newcomer"))
                .steps();
        var first = steps.get(0).id();

        assertThat(ambassadors.tick(mate, "course", first, true).steps())
                .extracting(ShownStep::done)
                .containsExactly(true, false);
        assertThat(ambassadors.pathway(host, "course").steps())
                .extracting(ShownStep::done)
                .containsExactly(false, false);
        assertThat(ambassadors.tick(mate, "course", first, false).steps())
                .extracting(ShownStep::done)
                .containsOnly(false);
        refused("not-found", () -> ambassadors.tick(mate, "course", UUID.randomUUID(), true));
        refused("not-found", () -> ambassadors.tick(stranger, "course", first, true));
    }

    @Test
    void a_step_that_keeps_its_words_keeps_its_ticks_when_the_pathway_changes() {
        var steps =
                ambassadors.put(host, "course", List.of("One", "Two", "Three")).steps();
        steps.forEach(step -> ambassadors.tick(mate, "course", step.id(), true));
        ambassadors.put(host, "course", List.of("Three", "New", "One"));

        assertThat(ambassadors.pathway(mate, "course").steps())
                .extracting(ShownStep::words, ShownStep::done)
                .containsExactly(tuple("Three", true), tuple("New", false), tuple("One", true));
        refused("forbidden", () -> ambassadors.put(mate, "course", List.of("Mine")));
        refused("too-many", () -> ambassadors.put(host, "course", Collections.nCopies(13, "x")));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
