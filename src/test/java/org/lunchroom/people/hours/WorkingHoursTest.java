package org.lunchroom.people.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.Asserted;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.TestClock;
import org.lunchroom.people.People;
import org.lunchroom.people.hours.SaidHours.SaidSpan;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class WorkingHoursTest {
    @Parameter
    TestDatabase kind;

    Database database;
    WorkingHours hours;
    UUID amira;
    UUID jonas;

    @BeforeEach
    void open() {
        database = kind.fresh();
        hours = new WorkingHours(database);
        var people = new People(database, new TestClock());
        amira = people.arrived(Asserted.of("p", "u1", "Amira Haddad", Set.of()));
        jonas = people.arrived(Asserted.of("p", "u2", "Jonas Weber", Set.of()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static SaidHours said(String zone, SaidSpan... spans) {
        return new SaidHours(zone, List.of(spans));
    }

    private static SaidSpan monday(String from, String to) {
        return new SaidSpan("monday", from, to);
    }

    @Test
    void what_somebody_says_is_kept_and_said_again() {
        var early = said("Europe/Berlin", monday("06:00", "10:00"), monday("22:00", "02:00"));
        hours.put(amira, said("America/Lima", monday("09:00", "17:00")).checked());
        hours.put(amira, early.checked());

        assertThat(SaidHours.of(hours.of(amira).orElseThrow())).isEqualTo(early);
        assertThat(hours.of(List.of(amira, jonas))).containsOnlyKeys(amira);
        assertThat(hours.of(jonas)).isEmpty();
    }

    @Test
    void a_zone_alone_is_enough_and_all_is_forgotten_at_ones_word() {
        hours.put(amira, said("UTC").checked());
        assertThat(hours.of(amira))
                .hasValueSatisfying(one -> assertThat(one.spans()).isEmpty());

        database.run(handle -> hours.forget(handle, amira));
        assertThat(hours.of(amira)).isEmpty();
    }

    @Test
    void zones_that_do_not_exist_are_refused() {
        for (var zone : List.of("Europe/Atlantis", "+25:00", "+02:00", "", "CET\r\nX: y", "../../etc/passwd", "GMT0")) {
            refuses("zone", said(zone));
        }
        refuses("zone", new SaidHours(null, List.of()));
        refuses("zone", said("Europe/" + "x".repeat(10_000)));
    }

    @Test
    void times_that_do_not_exist_are_refused() {
        for (var time : List.of("24:00", "9:00", "09:60", "noon", "", "09:00:30")) {
            refuses("spans[0].from", said("UTC", monday(time, "17:00")));
            refuses("spans[0].to", said("UTC", monday("09:00", time)));
        }
        refuses("spans[0].day", said("UTC", new SaidSpan(null, "09:00", "10:00")));
        refuses("spans[0].day", said("UTC", new SaidSpan("Someday", "09:00", "10:00")));
    }

    @Test
    void spans_that_lie_in_each_other_are_refused() {
        refuses("spans", said("UTC", monday("09:00", "12:00"), monday("11:59", "17:00")));
        refuses("spans", said("UTC", monday("22:00", "02:00"), monday("23:00", "23:30")));
        refuses("spans", said("UTC", monday("09:00", "12:00"), monday("09:00", "12:00")));
    }

    @Test
    void a_day_has_four_spans_and_no_more() {
        var five = IntStream.range(0, 5)
                .mapToObj(i -> monday("0" + i + ":00", "0" + i + ":30"))
                .toList();
        assertThat(new SaidHours("UTC", five.subList(0, 4)).checked().spans().get(DayOfWeek.MONDAY))
                .hasSize(4);
        refuses("spans", new SaidHours("UTC", five));
        refuses(
                "spans",
                new SaidHours(
                        "UTC",
                        IntStream.range(0, 5_000).mapToObj(i -> five.get(0)).toList()));
    }

    private static void refuses(String field, SaidHours said) {
        assertThatThrownBy(said::checked)
                .as(said.toString())
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).contains(field));
    }
}
