package org.lunchroom.chats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.chats.planning.EditedChat;
import org.lunchroom.chats.planning.NewChat;
import org.lunchroom.chats.planning.NewChat.Repeat;
import org.lunchroom.chats.planning.Scope;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.rooms.Room;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SeriesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String LAST_MONDAY = "FREQ=MONTHLY;BYDAY=-1MO";

    @Parameter
    TestDatabase kind;

    Stand stand;
    Viewer ines;
    Viewer jonas;
    Room room;

    @BeforeEach
    void open() {
        stand = new Stand(kind.fresh(), MovableClock.standingAt(Instant.parse("2026-08-01T09:00:00Z")));
        ines = stand.person("Ines Duarte");
        jonas = stand.person("Jonas Thiel");
        room = stand.room(ines, "feedbackchat");
    }

    @AfterEach
    void close() {
        stand.database.close();
    }

    @Test
    void the_last_monday_at_half_past_seven_stays_so_across_daylight_saving() {
        series("2026-08-31T19:30", LAST_MONDAY, null, null);

        assertThat(local())
                .containsExactly("2026-08-31T19:30", "2026-09-28T19:30", "2026-10-26T19:30", "2026-11-30T19:30");
        assertThat(ahead())
                .extracting(Chat::startsAt)
                .containsExactly(
                        Instant.parse("2026-08-31T17:30:00Z"),
                        Instant.parse("2026-09-28T17:30:00Z"),
                        Instant.parse("2026-10-26T18:30:00Z"),
                        Instant.parse("2026-11-30T18:30:00Z"));
    }

    @Test
    void as_one_chat_starts_another_appears_also_after_a_restart() {
        var first = series("2026-08-31T19:30", LAST_MONDAY, null, null);
        stand.announcements.announce(ines, first.id(), Scope.ALL);

        stand.restarted().until(Instant.parse("2026-08-31T17:30:01Z"));

        assertThat(local()).endsWith("2026-12-28T19:30").hasSize(4);
        assertThat(ahead()).allMatch(Chat::announced);
        assertThat(ahead())
                .allSatisfy(chat -> assertThat(stand.chats.steps(chat.id())).hasSize(5));
    }

    @Test
    void a_series_ends_where_it_should() {
        series("2026-08-31T19:30", LAST_MONDAY, LocalDate.parse("2026-09-30"), null);
        assertThat(local()).containsExactly("2026-08-31T19:30", "2026-09-28T19:30");
    }

    @Test
    void a_series_has_as_many_chats_as_it_should() {
        series("2026-08-31T19:30", LAST_MONDAY, null, 3);
        assertThat(local()).hasSize(3);
    }

    @Test
    void one_date_moves_and_the_others_stay() {
        var first = series("2026-08-31T19:30", LAST_MONDAY, null, null);

        edit(first, at("2026-09-01T18:00"), Scope.ONE);

        assertThat(local())
                .containsExactly("2026-09-01T18:00", "2026-09-28T19:30", "2026-10-26T19:30", "2026-11-30T19:30");
    }

    @Test
    void all_dates_move_and_one_moved_by_hand_stays_where_it_was_put() {
        series("2026-08-31T19:30", LAST_MONDAY, null, null);
        edit(ahead().get(2), at("2026-10-27T08:00"), Scope.ONE);

        edit(ahead().get(0), at("2026-09-01T12:15"), Scope.ALL);

        assertThat(local())
                .containsExactly("2026-09-01T12:15", "2026-09-29T12:15", "2026-10-27T08:00", "2026-12-01T12:15");
        stand.announcements.announce(ines, ahead().get(0).id(), Scope.ALL);
        stand.until(Instant.parse("2026-09-01T10:15:01Z"));
        assertThat(local()).contains("2026-12-29T12:15");
    }

    @Test
    void one_date_is_cancelled_and_does_not_come_back() {
        series("2026-08-31T19:30", LAST_MONDAY, null, null);
        var second = ahead().get(1);

        stand.announcements.cancel(ines, second.id(), Scope.ONE);
        stand.until(Instant.parse("2026-08-31T17:30:01Z"));

        assertThat(local()).doesNotContain("2026-09-28T19:30").contains("2026-12-28T19:30");
    }

    @Test
    void cancelling_all_leaves_none_and_brings_no_new_ones() {
        var first = series("2026-08-31T19:30", LAST_MONDAY, null, null);

        stand.announcements.cancel(ines, first.id(), Scope.ALL);
        stand.until(Instant.parse("2027-08-31T17:30:01Z"));

        assertThat(ahead()).isEmpty();
    }

    @Test
    void a_time_that_clocks_skip_comes_as_much_later_in_a_series_and_is_refused_for_a_first_date() {
        stand.clock.set(Instant.parse("2027-02-01T09:00:00Z"), 0);
        // 28 March 2027: 2:00 becomes 3:00 in Berlin.
        series("2027-02-28T02:30", "FREQ=MONTHLY;BYDAY=-1SU", null, null);

        assertThat(local()).startsWith("2027-02-28T02:30", "2027-03-28T03:30", "2027-04-25T02:30");
        assertThatThrownBy(() -> series("2027-03-28T02:30", "FREQ=DAILY", null, null))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("no-such-time"));
    }

    @Test
    void a_time_that_comes_twice_is_the_first_one_and_the_host_is_told() {
        // 25 October 2026: 3:00 becomes 2:00 in Berlin.
        var chat = series("2026-10-25T02:30", "FREQ=YEARLY", null, null);

        assertThat(chat.startsAt()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(stand.view(ines, chat).warnings()).anyMatch(warning -> warning.contains("comes twice"));
    }

    @Test
    void rules_that_are_none_and_days_outside_of_them_are_refused() {
        for (var rule : List.of("every Monday", "FREQ=HOURLY", "FREQ=DAILY;BYHOUR=9", "FREQ=DAILY;COUNT=3", "")) {
            assertThatThrownBy(() -> series("2026-08-31T19:30", rule, null, null))
                    .isInstanceOf(Problem.class);
        }
        assertThatThrownBy(() -> series("2026-08-30T19:30", LAST_MONDAY, null, null))
                .hasMessageContaining("2026-08-31");
    }

    @Test
    void a_rule_that_names_no_day_at_all_ends_and_is_refused() {
        assertThatThrownBy(() -> series("2027-02-28T19:30", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", null, null))
                .isInstanceOf(Problem.class);
    }

    private Chat series(String starts, String rule, LocalDate until, Integer count) {
        var hour = Stand.hour(List.of(ines.person()), List.of());
        var wanted = new NewChat(
                hour.title(),
                LocalDateTime.parse(starts),
                "Europe/Berlin",
                60,
                null,
                hour.steps(),
                hour.hosts(),
                null,
                new Repeat(rule, until, count),
                null,
                null);
        return stand.planner.schedule(ines, room, wanted, null).chat();
    }

    private static EditedChat at(String starts) {
        return new EditedChat(null, LocalDateTime.parse(starts), null, null, null, null, null, null, null);
    }

    private void edit(Chat chat, EditedChat edit, Scope scope) {
        var scoped = new EditedChat(null, edit.startsAt(), null, null, null, null, null, null, scope);
        stand.editor.edit(ines, chat.id(), "\"" + stand.chats.byId(chat.id()).version() + "\"", scoped);
    }

    private List<Chat> ahead() {
        return stand.chats.inRoom(ines, room, EnumSet.of(ChatState.DRAFT, ChatState.ANNOUNCED));
    }

    private List<String> local() {
        return ahead().stream()
                .map(chat -> ZonedDateTime.ofInstant(chat.startsAt(), BERLIN))
                .map(at -> at.toLocalDate() + "T" + LocalTime.from(at))
                .toList();
    }
}
