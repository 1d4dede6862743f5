package org.lunchroom.digests.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.TestDatabase;

/** Letters that nobody needs to know of any more, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class LetterRemovalTest extends Mailroom {
    private int letters() {
        return database.read(handle -> handle.createQuery("select count(*) from letter")
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void they_go_after_ninety_days_and_a_digests_numbers_stay() throws Exception {
        test.wishes.refuse(tom.person(), room.id());
        var digest = sent();
        var before = test.states(digest);
        assertThat(before).containsOnly(Map.entry("sent", 1), Map.entry("skipped", 1));
        test.removal.start();
        test.stand.pass(Duration.ofDays(89));
        assertThat(letters()).isEqualTo(2);

        test.stand.pass(Duration.ofDays(3));
        assertThat(letters()).isZero();
        assertThat(test.states(digest)).isEqualTo(before);
        assertThat(recipients()).hasSize(1);
    }

    @Test
    void numbers_of_those_that_went_before_and_those_that_are_still_there_add_up() {
        var digest = published();
        test.wishes.put(
                tom,
                new Wish(
                        true,
                        false,
                        ZoneOffset.UTC,
                        LocalTime.of(7, 0),
                        LocalTime.of(23, 0),
                        DayOfWeek.FRIDAY,
                        LocalTime.NOON));
        test.pass(UNDO);
        test.stand.pass(Duration.ofHours(5));
        test.removal.start();
        test.pass(Duration.ofHours(10));
        test.stand.pass(Duration.ofDays(90).minus(Duration.ofHours(9)));

        assertThat(letters()).isEqualTo(1);
        assertThat(test.states(digest)).containsExactly(Map.entry("sent", 2));
        test.stand.pass(Duration.ofDays(2));
        assertThat(letters()).isZero();
        assertThat(test.states(digest)).containsExactly(Map.entry("sent", 2));
    }

    @Test
    void what_still_waits_is_not_removed_however_long_it_waits() {
        var digest = published();
        test.stand.pass(UNDO);
        test.removal.start();
        test.stand.pass(Duration.ofDays(200));
        assertThat(test.states(digest)).containsExactly(Map.entry("waiting", 2));
    }

    @Test
    void two_nodes_have_one_row_for_it_which_stays_where_it_is() {
        test.removal.start();
        var first = test.stand.due.next();
        clock.advance(Duration.ofHours(5));
        node().removal.start();

        assertThat(test.stand.due.next()).isEqualTo(first).isPresent();
    }

    @Test
    void a_number_of_days_that_is_none_stops_the_start() {
        var settings = new Settings(name -> Optional.of("0"));
        assertThatThrownBy(() -> LetterRemoval.days(settings)).hasMessageContaining("LUNCHROOM_MAIL_KEEP_DAYS");
    }
}
