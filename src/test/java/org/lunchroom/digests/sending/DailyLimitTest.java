package org.lunchroom.digests.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.digests.TestDigests;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.people.hours.Hours;
import org.lunchroom.people.hours.Span;

/** No more mails on a day than somebody takes, and none outside of their work; on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class DailyLimitTest extends Mailroom {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static Wish taking(Integer most, boolean atWork) {
        var midnight = LocalTime.MIDNIGHT;
        return new Wish(true, false, BERLIN, midnight, midnight, DayOfWeek.FRIDAY, LocalTime.NOON, most, atWork);
    }

    private long toTomSoFar() throws Exception {
        return recipients().stream().filter(to -> to.startsWith("tom")).count();
    }

    @Test
    void what_is_beyond_the_limit_of_a_day_comes_the_next_day_in_one_mail() throws Exception {
        test.wishes.put(tom, taking(2, false));
        for (int i = 0; i < 4; i++) {
            sent();
        }
        assertThat(toTomSoFar()).isEqualTo(2);
        assertThat(recipients()).as("nobody else is held to it").hasSize(2 + 4);

        // Midnight in Berlin.
        test.stand.until(Instant.parse("2026-11-30T22:59:59Z"));
        test.deliver();
        assertThat(toTomSoFar()).isEqualTo(2);
        test.stand.until(Instant.parse("2026-11-30T23:00:00Z"));
        test.deliver();

        assertThat(toTomSoFar()).isEqualTo(3);
        var last = Stream.of(smtp.getReceivedMessages()).reduce((a, b) -> b).orElseThrow();
        assertThat(last.getSubject()).isEqualTo("2 things from yesterday");
        assertThat(part(last, 0)).contains("You get at most 2 mails a day", "This week");
        test.stand.until(Instant.parse("2026-12-03T12:00:00Z"));
        test.deliver();
        assertThat(toTomSoFar()).as("and never a second time").isEqualTo(3);
    }

    @Test
    void two_nodes_together_send_no_more_than_one_would() throws Exception {
        var other = node();
        test.wishes.put(tom, taking(1, false));
        published();
        published();
        test.stand.pass(UNDO);
        boolean more = true;
        while (more) {
            boolean one = test.courier.deliverNext();
            more = other.courier.deliverNext() || one;
        }
        assertThat(toTomSoFar()).isEqualTo(1);
        other.followers.close();
    }

    @Test
    void what_the_server_did_not_take_does_not_count() throws Exception {
        test.wishes.put(tom, taking(1, false));
        smtp.stop();
        sent();
        smtp.start();
        assertThat(smtp.getReceivedMessages()).isEmpty();
        clock.advance(Duration.ofHours(4));
        test = again();
        test.deliver();
        assertThat(toTomSoFar()).isEqualTo(1);
    }

    // The server may have come back at another port.
    private TestDigests again() {
        test.followers.close();
        return node();
    }

    @Test
    void a_week_of_mail_comes_while_somebody_works_also_when_clocks_change() throws Exception {
        var nine = List.of(new Span(LocalTime.of(9, 0), LocalTime.of(17, 0)));
        var workdays = Stream.of(DayOfWeek.values())
                .filter(day -> day.getValue() <= 5)
                .collect(Collectors.toMap(day -> day, day -> nine));
        test.hours.put(tom.person(), new Hours(BERLIN, workdays));
        var hours = new MailHours(test.hours);
        var came = new ArrayList<Instant>();
        // The clocks of Berlin are put forward in the night to Sunday, 28 March.
        for (var at = Instant.parse("2027-03-24T18:30:00Z");
                at.isBefore(Instant.parse("2027-03-30T00:00:00Z"));
                at = at.plusSeconds(86_400)) {
            came.add(hours.allowed(tom.person(), taking(null, true), at));
        }
        assertThat(came)
                .containsExactly(
                        Instant.parse("2027-03-25T08:00:00Z"),
                        Instant.parse("2027-03-26T08:00:00Z"),
                        Instant.parse("2027-03-29T07:00:00Z"),
                        Instant.parse("2027-03-29T07:00:00Z"),
                        Instant.parse("2027-03-29T07:00:00Z"),
                        Instant.parse("2027-03-30T07:00:00Z"));
    }

    @Test
    void a_shift_past_midnight_is_work_on_both_days() {
        var night = List.of(new Span(LocalTime.of(22, 0), LocalTime.of(6, 0)));
        test.hours.put(tom.person(), new Hours(BERLIN, Map.of(DayOfWeek.MONDAY, night)));
        var hours = new MailHours(test.hours);
        var wish = taking(null, true);
        // Two in the morning of Tuesday, and seven.
        var two = Instant.parse("2026-12-01T01:00:00Z");
        assertThat(hours.allowed(tom.person(), wish, two)).isEqualTo(two);
        assertThat(hours.allowed(tom.person(), wish, Instant.parse("2026-12-01T06:00:00Z")))
                .isEqualTo(Instant.parse("2026-12-07T21:00:00Z"));
    }
}
