package org.lunchroom.calendars.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.calendars.Ics;
import org.lunchroom.calendars.TestCalendars;
import org.lunchroom.chats.Stand;
import org.lunchroom.courses.NewSession;
import org.lunchroom.feeds.CalendarFeed;
import org.lunchroom.feeds.Subscriptions;
import org.lunchroom.goals.NewGoal;
import org.lunchroom.kernel.calendar.CalendarText;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.mail.KeptMails;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;

/** Calendars behind secret addresses, read as a client's library reads them. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class FollowedCalendarsTest {
    @Parameter
    TestDatabase kind;

    private final MovableClock clock = MovableClock.standingAt(Stand.MORNING);
    Database database;
    TestCalendars test;

    @BeforeEach
    void open() {
        database = kind.fresh();
        test = new TestCalendars(database, clock, new KeptMails(clock));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private String fetched(String secret) {
        var fetched = test.subscriptions.fetch(secret);
        var feed = (CalendarFeed) fetched.told();
        return CalendarText.feed(feed.title(), feed.events(), fetched.changedAt());
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse(null);
    }

    @Test
    void a_room_calendar_keeps_its_ids_while_its_sequence_grows_and_says_what_is_called_off() throws Exception {
        var chat = test.chat("Giving feedback", "2026-12-07T13:00");
        var secret = test.follow(test.tom, "room-calendar", "leadership7");
        var first = Ics.event(fetched(secret), "Giving feedback");
        test.moved(chat, "2026-12-08T14:30");
        var moved = Ics.event(fetched(secret), "Giving feedback");
        test.stand.announcements.cancel(test.ines, chat.id(), null);
        var off = Ics.event(fetched(secret), "Giving feedback");

        assertThat(Ics.begins(first)).isEqualTo("2026-12-07T12:00:00Z");
        assertThat(Ics.begins(moved)).isEqualTo("2026-12-08T13:30:00Z");
        assertThat(value(moved, "UID")).isEqualTo(value(first, "UID")).isEqualTo(chat.id() + "@lunchroom");
        assertThat(value(off, "UID")).isEqualTo(value(first, "UID"));
        assertThat(List.of(first, moved, off))
                .extracting(event -> Integer.valueOf(value(event, "SEQUENCE")))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(value(first, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(off, "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    void each_monday_of_a_series_begins_at_the_same_hour_before_and_after_the_clocks_change() throws Exception {
        var dates = test.series("Mondays", "2027-03-15T19:30", 4);
        assertThat(dates).hasSizeGreaterThanOrEqualTo(4);

        var events = Ics.events(fetched(test.follow(test.ines, "calendar", "mine")));

        assertThat(events).hasSize(4);
        assertThat(events.stream().map(event -> value(event, "UID")).distinct()).hasSize(4);
        assertThat(events)
                .extracting(event -> ZonedDateTime.from(event.getDateTimeStart().getDate())
                        .toLocalDateTime()
                        .toString())
                .containsExactlyInAnyOrder(
                        "2027-03-15T19:30", "2027-03-22T19:30", "2027-03-29T19:30", "2027-04-05T19:30");
        assertThat(events)
                .extracting(event -> Ics.begins(event).toString())
                .as("by the rules in the file itself")
                .containsExactlyInAnyOrder(
                        "2027-03-15T18:30:00Z", "2027-03-22T18:30:00Z", "2027-03-29T17:30:00Z", "2027-04-05T17:30:00Z");
    }

    @Test
    void ones_own_holds_what_one_leads_or_said_yes_or_maybe_to_and_rings() throws Exception {
        var led = test.chat("Mine to lead", "2026-12-07T13:00");
        var asked = test.chat("Perhaps", "2026-12-09T13:00");
        var not = test.chat("Not that", "2026-12-10T13:00");
        test.chat("Said nothing to", "2026-12-11T13:00");
        test.answers(test.tom, asked, "maybe");
        test.answers(test.tom, not, "no");
        assertThat(led.announced()).isTrue();

        var his = Ics.events(fetched(test.follow(test.tom, "calendar", "mine")));
        var quiet = Ics.events(fetched(test.follow(test.tom, "calendar", "mine-silent")));
        var rooms = Ics.events(fetched(test.follow(test.tom, "calendar", "rooms")));
        var hers = Ics.events(fetched(test.follow(test.ines, "calendar", "mine")));

        assertThat(titles(his)).containsExactly("Perhaps");
        assertThat(his.get(0).getAlarms()).hasSize(1);
        assertThat(his.get(0).getAlarms().get(0).toString()).contains("TRIGGER:-PT15M");
        assertThat(titles(quiet)).containsExactly("Perhaps");
        assertThat(quiet.get(0).getAlarms()).isEmpty();
        assertThat(titles(rooms)).containsExactlyInAnyOrder("Mine to lead", "Perhaps", "Said nothing to");
        assertThat(titles(hers)).containsExactlyInAnyOrder("Mine to lead", "Perhaps", "Not that", "Said nothing to");
    }

    private static List<String> titles(List<VEvent> events) {
        return events.stream().map(event -> event.getSummary().getValue()).toList();
    }

    @Test
    void a_course_without_sessions_and_a_goal_take_whole_days_and_a_session_the_time_of_its_place() throws Exception {
        test.course("leading7");
        var session = new NewSession(
                null,
                "Day 1",
                LocalDateTime.parse("2026-12-14T09:00"),
                LocalDateTime.parse("2026-12-14T17:00"),
                "America/New_York",
                null);
        test.course("leading8", session);
        test.goals.set(
                test.tom,
                new NewGoal(
                        "Ask once a week", null, LocalDate.parse("2026-12-24"), false, null, null, null, null, null));

        var days = Ics.events(fetched(test.follow(test.tom, "course-calendar", "leading7")));
        var there = fetched(test.follow(test.tom, "course-calendar", "leading8"));
        var own = fetched(test.follow(test.tom, "calendar", "mine"));

        assertThat(Ics.days(days.get(0))).containsExactly(LocalDate.parse("2026-12-07"), LocalDate.parse("2026-12-09"));
        assertThat(value(days.get(0), "TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(Ics.begins(Ics.events(there).get(0))).isEqualTo("2026-12-14T14:00:00Z");
        assertThat(Ics.read(there).getComponents(Component.VTIMEZONE)).hasSize(1);
        assertThat(Ics.days(Ics.event(own, "Goal: Ask once a week")).get(0)).isEqualTo("2026-12-24");
        assertThat(Ics.events(own)).hasSize(3);
    }

    @Test
    void a_title_is_folded_between_characters_and_can_begin_no_line_of_its_own() throws Exception {
        var title =
                "Rückmeldung; die ankommt, \\ 🍜 und noch viel mehr als in eine Zeile von fünfundsiebzig Bytes passt";
        var chat = test.chat(title, "2026-12-07T13:00");
        test.called(chat, title + " X");

        var read = Ics.events(fetched(test.follow(test.tom, "room-calendar", "leadership7")));

        assertThat(titles(read)).containsExactly(title + " X");
    }

    @Test
    void the_same_calendar_is_the_same_text_until_something_changes() {
        var chat = test.chat("Giving feedback", "2026-12-07T13:00");
        var secret = test.follow(test.tom, "room-calendar", "leadership7");
        var first = test.subscriptions.fetch(secret);
        var text = fetched(secret);
        clock.advance(Duration.ofHours(2));
        var same = test.subscriptions.fetch(secret);

        assertThat(same.version()).isEqualTo(first.version());
        assertThat(same.changedAt()).isEqualTo(first.changedAt());
        assertThat(fetched(secret)).isEqualTo(text);
        test.called(chat, "Taking feedback");
        var after = test.subscriptions.fetch(secret);
        assertThat(after.version()).isNotEqualTo(first.version());
        assertThat(after.changedAt()).isEqualTo(clock.instant());
    }

    @Test
    void a_draft_is_in_no_calendar_and_nobody_follows_what_they_may_not_read() throws Exception {
        test.stand.planner.schedule(test.ines, test.room, Stand.hour(List.of(test.ines.person()), List.of()), null);
        assertThat(Ics.events(fetched(test.follow(test.ines, "room-calendar", "leadership7"))))
                .isEmpty();

        for (var wish : List.of(
                new Subscriptions.Wish("room-calendar", "leadership7"),
                new Subscriptions.Wish("course-calendar", "leadership7"),
                new Subscriptions.Wish("calendar", "everybody"))) {
            assertThatThrownBy(() -> test.subscriptions.follow(test.goals.ada, wish, null))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.code()).isEqualTo("no-such-feed"));
        }
        assertThatThrownBy(() -> test.subscriptions.fetch("x".repeat(43))).isInstanceOf(Problem.class);
    }
}
