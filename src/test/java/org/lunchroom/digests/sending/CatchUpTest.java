package org.lunchroom.digests.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.bookmarks.Audience;
import org.lunchroom.digests.TestDigests;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.mail.KeptMails;
import org.lunchroom.kernel.mail.Mail;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Visibility;

/** The weekly catch-up, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CatchUpTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    // The Friday after the first Monday, nine o'clock in Berlin.
    private static final Instant FRIDAY = Instant.parse("2026-12-04T08:00:00Z");

    @Parameter
    TestDatabase kind;

    Database database;
    KeptMails box;
    TestDigests test;
    Viewer ines;
    Viewer tom;
    Viewer mei;
    Room room;

    @BeforeEach
    void open() {
        database = kind.fresh();
        var clock = MovableClock.standingAt(TestDigests.MORNING);
        box = new KeptMails(clock);
        test = new TestDigests(database, clock, box);
        ines = test.person("Ines Kovac");
        tom = test.person("Tom Okafor");
        mei = test.person("Mei Lin");
        room = test.room(ines, "feedbackchat", Visibility.OPEN);
        test.follows.followRoom(mei, room.tag());
        wants(mei, true);
    }

    @AfterEach
    void close() {
        test.followers.close();
        database.close();
    }

    private void wants(Viewer viewer, boolean catchUp) {
        var seven = LocalTime.of(7, 0);
        test.wishes.put(
                viewer,
                new Wish(true, catchUp, BERLIN, LocalTime.of(20, 0), seven, DayOfWeek.FRIDAY, LocalTime.of(9, 0)));
    }

    private List<Mail> mails() {
        return box.all().stream().map(KeptMails.Kept::mail).toList();
    }

    private String onFriday() {
        test.stand.until(FRIDAY);
        test.deliver();
        assertThat(mails()).hasSize(1);
        return mails().get(0).text();
    }

    @Test
    void it_comes_on_the_chosen_day_with_what_was_talked_about_and_why_it_is_there() {
        var said = test.post(tom, room, "Ask first.");
        test.thanks(ines, room, said);
        test.stand.until(FRIDAY.minusSeconds(1));
        test.deliver();
        assertThat(mails()).isEmpty();

        assertThat(onFriday()).contains("Ask first.", "You follow #feedbackchat · 1 reaction");
        assertThat(mails().get(0).to()).isEqualTo("mei.lin@northwind.example");
        assertThat(mails().get(0).headers()).containsKeys("List-Unsubscribe", "List-Unsubscribe-Post");
    }

    @Test
    void its_reasons_are_in_the_language_of_who_gets_it() {
        test.languages.choose(mei.person(), Language.AR);
        test.thanks(ines, room, test.post(tom, room, "Ask first."));

        assertThat(onFriday()).contains("أنت تتابع \u2068#feedbackchat\u2069 · تفاعل واحد", "Ask first.");
        assertThat(mails().get(0).subject()).startsWith("ما فاتك: ").doesNotContain("\u2068");
        assertThat(mails().get(0).html()).contains("dir=\"rtl\"").doesNotContain("You ");
    }

    @Test
    void a_quiet_week_sends_nothing_and_neither_does_a_week_of_ones_own_words() {
        var own = test.post(mei, room, "Mine");
        test.thanks(ines, room, own);
        test.stand.until(FRIDAY.plus(Duration.ofDays(21)));
        test.deliver();
        assertThat(mails()).isEmpty();
    }

    @Test
    void what_was_in_one_is_not_in_the_next() {
        test.thanks(ines, room, test.post(tom, room, "First week"));
        assertThat(onFriday()).contains("First week");
        test.thanks(ines, room, test.post(tom, room, "Second week"));
        test.stand.until(FRIDAY.plus(Duration.ofDays(7)));
        test.deliver();

        assertThat(mails()).hasSize(2);
        assertThat(mails().get(0).text()).contains("Second week").doesNotContain("First week");
    }

    @Test
    void recaps_come_first_then_links_and_words_and_seven_in_all() {
        var chat = test.stand.announced(ines, room);
        test.stand.until(chat.startsAt().plus(Duration.ofMinutes(61)));
        test.recap.recaps.publish(ines, chat.id());
        for (int i = 0; i < 9; i++) {
            test.thanks(ines, room, test.post(tom, room, "Said " + i));
            test.saves(tom, "https://example.com/" + i, "Link " + i, Audience.ROOM, room);
        }
        var text = onFriday();

        assertThat(text).contains("1. Recap: Giving feedback that lands", "7. ").doesNotContain("8. ");
        assertThat(text).contains("/recaps/" + chat.id());
        assertThat(text.split("You follow #feedbackchat", -1)).hasSize(8);
    }

    @Test
    void of_a_room_that_they_may_not_read_any_more_nothing_comes() {
        var closed = test.room(ines, "closedchat", Visibility.INVITED);
        test.members.appoint(ines, closed, mei.person(), Role.PARTICIPANT);
        test.follows.followRoom(mei, closed.tag());
        test.thanks(ines, closed, test.post(ines, closed, "Zanzibar"));
        test.members.remove(ines, closed, mei.person());
        test.stand.until(FRIDAY);
        test.deliver();

        assertThat(mails()).isEmpty();
        assertThat(test.mails.of(mei).following()).hasSize(2);
    }

    @Test
    void nobody_gets_one_who_did_not_ask_and_one_click_ends_it() {
        test.follows.followRoom(tom, room.tag());
        test.thanks(ines, room, test.post(ines, room, "For all"));
        onFriday();
        var link = mails().get(0).headers().get("List-Unsubscribe");
        var token = link.replaceFirst("^.*token=", "").replace(">", "");
        test.unsubscribing.carryOut(test.unsubscribing.read(token).orElseThrow());
        test.thanks(ines, room, test.post(ines, room, "Next week"));
        test.stand.until(FRIDAY.plus(Duration.ofDays(7)));
        test.deliver();

        assertThat(mails()).hasSize(1);
        assertThat(test.wishes.of(mei.person()).catchUp()).isFalse();
        assertThat(test.wishes.of(mei.person()).digests()).isTrue();
    }
}
