package org.lunchroom.digests.catchup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.digests.TestDigests;
import org.lunchroom.digests.Trees;
import org.lunchroom.digests.sending.Sheet;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.mail.KeptMails;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Visibility;

/** What one missed, and never more than five minutes of it; on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class FiveMinutesTest {
    @Parameter
    TestDatabase kind;

    Database database;
    MovableClock clock;
    TestDigests test;
    FiveMinutes minutes;
    Viewer ines;
    Viewer tom;
    Room room;

    @BeforeEach
    void open() {
        database = kind.fresh();
        clock = MovableClock.standingAt(TestDigests.MORNING);
        test = new TestDigests(database, clock, new KeptMails(clock));
        minutes = new FiveMinutes(database, clock, test.catchUps);
        ines = test.person("Ines Kovac");
        tom = test.person("Tom Okafor");
        room = test.room(ines, "feedbackchat", Visibility.OPEN);
        test.joins(tom, room);
        clock.advance(Duration.ofSeconds(3));
    }

    @AfterEach
    void close() {
        test.followers.close();
        database.close();
    }

    private FiveMinutes.CatchUp missed() {
        clock.advance(Duration.ofSeconds(1));
        return minutes.of(tom, Language.EN);
    }

    private static Sheet.Item item(String title, int words) {
        return new Sheet.Item(title, "https://example.com/", null, Trees.verbatim("word ".repeat(words)), "");
    }

    @Test
    void it_tells_of_ones_rooms_with_the_reason_and_counts_what_there_is_to_read() {
        test.thanks(tom, room, test.post(ines, room, "Ask first."));
        assertThat(missed().items()).singleElement().satisfies(item -> assertThat(item.about())
                .contains("You are in", "#feedbackchat"));
        assertThat(missed().words()).isPositive();
        assertThat(missed().minutes()).isOne();
        assertThat(missed().more()).isFalse();
    }

    @Test
    void who_is_up_to_date_hears_of_what_came_since_and_of_nothing_twice() {
        test.thanks(tom, room, test.post(ines, room, "Ask first."));
        minutes.done(tom, missed().until());
        assertThat(missed().items()).isEmpty();
        assertThat(missed().minutes()).isZero();
        test.thanks(tom, room, test.post(ines, room, "Then listen."));
        assertThat(missed().items()).hasSize(1);
    }

    @Test
    void nobody_is_up_to_date_with_what_has_not_been() {
        assertThatThrownBy(() -> minutes.done(tom, clock.instant().plusSeconds(1)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("bad-moment"));
    }

    @Test
    void what_is_too_long_for_what_is_left_is_passed_over_and_not_what_follows_it() {
        var items = List.of(item("a", 600), item("b", 600), item("c", 300), item("d", 1_200), item("e", 90));
        var kept = FiveMinutes.within(items, FiveMinutes.WORDS, 30);
        assertThat(kept).extracting(Sheet.Item::title).containsExactly("a", "c", "e");
        assertThat(kept.stream().mapToInt(FiveMinutes::words).sum()).isLessThanOrEqualTo(1_000);
    }
}
