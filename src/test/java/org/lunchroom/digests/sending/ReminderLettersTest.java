package org.lunchroom.digests.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.digests.Digest;
import org.lunchroom.digests.publishing.HandOvers;
import org.lunchroom.digests.publishing.Schedules;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.Role;

/** Words to curators, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReminderLettersTest extends Mailroom {
    @Test
    void other_curators_are_asked_when_theirs_is_away_and_all_when_it_did_not_come_out() throws Exception {
        test.members.appoint(ines, room, tom.person(), Role.MODERATOR);
        clock.advance(Duration.ofSeconds(3));
        var digest = test.begun(ines, room);
        var plan = new Schedules.Plan(LocalDateTime.parse("2026-12-04T11:00"), "Europe/Berlin", null);
        test.schedules.schedule(ines, digest.id(), plan);
        test.handOvers.away(ines, digest.id(), HandOvers.Absence.NOW);
        test.stand.until(Instant.parse("2026-12-03T10:00:00Z"));
        test.deliver();
        assertThat(recipients()).containsExactly("tom.okafor@northwind.example");
        assertThat(part(toTom(), 0)).contains("Ines Kovac, is away", "Friday 4 December, 11:00");
        assertThat(toTom().getHeader("List-Unsubscribe")).isNull();

        smtp.purgeEmailFromAllMailboxes();
        test.stand.until(Instant.parse("2026-12-04T10:00:00Z"));
        test.deliver();
        assertThat(recipients()).hasSize(2);
        assertThat(toTom().getSubject()).isEqualTo("Not sent: This week");
        assertThat(part(toTom(), 0)).contains("there was nothing in it");
    }

    private Digest due(String at) {
        var digest = test.begun(ines, room);
        test.schedules.schedule(ines, digest.id(), new Schedules.Plan(LocalDateTime.parse(at), "Europe/Berlin", null));
        return digest;
    }

    private void away(Digest digest, String from, String until) {
        var absence = new HandOvers.Absence(LocalDate.parse(from), LocalDate.parse(until), ZoneId.of("Europe/Berlin"));
        test.handOvers.away(ines, digest.id(), absence);
    }

    @Test
    void who_is_back_before_it_is_due_is_reminded_and_nobody_else() throws Exception {
        test.members.appoint(ines, room, tom.person(), Role.MODERATOR);
        clock.advance(Duration.ofSeconds(3));
        var digest = due("2026-12-11T11:00");
        away(digest, "2026-12-01", "2026-12-08");
        assertThat(test.show(ines, digest).desk().awayUntil()).isEqualTo("2026-12-08T23:00:00Z");
        test.stand.until(Instant.parse("2026-12-10T10:00:00Z"));
        test.deliver();

        assertThat(recipients()).containsExactly("ines.kovac@northwind.example");
        assertThat(test.show(ines, digest).desk().awaySince()).isNull();
    }

    @Test
    void who_will_be_away_when_it_is_due_is_stood_in_for() throws Exception {
        test.members.appoint(ines, room, tom.person(), Role.MODERATOR);
        clock.advance(Duration.ofSeconds(3));
        var digest = due("2026-12-11T11:00");
        away(digest, "2026-12-11", "2026-12-20");
        test.stand.until(Instant.parse("2026-12-10T10:00:00Z"));
        test.deliver();

        assertThat(recipients()).containsExactly("tom.okafor@northwind.example");
        assertThat(part(toTom(), 0)).contains("Ines Kovac, is away");
    }

    @Test
    void days_that_are_past_or_the_wrong_way_round_are_refused() {
        var digest = due("2026-12-11T11:00");
        assertThatThrownBy(() -> away(digest, "2026-11-01", "2026-11-02"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).contains("until"));
        assertThatThrownBy(() -> away(digest, "2026-12-10", "2026-12-01")).isInstanceOf(Problem.class);
        assertThat(test.show(ines, digest).desk().awaySince()).isNull();
    }
}
