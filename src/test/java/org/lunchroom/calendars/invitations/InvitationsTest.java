package org.lunchroom.calendars.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.Stand;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Followers;
import org.lunchroom.journal.Hints;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.mail.KeptMails;
import org.lunchroom.kernel.mail.PostOffice;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.notifications.Choices;
import org.lunchroom.rooms.Role;

/** Mails that put a chat into calendars, as a real mail server takes them and a client's library reads them. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class InvitationsTest {
    @Parameter
    TestDatabase kind;

    private final MovableClock clock = MovableClock.standingAt(Stand.MORNING);
    private GreenMail smtp;
    private Database database;
    private TestCalendars test;
    private Followers followers;

    @BeforeEach
    void open() {
        smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        database = kind.fresh();
        var set = Map.of(
                "lunchroom.mail.host", "127.0.0.1",
                "lunchroom.mail.port", String.valueOf(smtp.getSmtp().getPort()),
                "lunchroom.mail.tls", "none",
                "lunchroom.mail.from", "Lunchroom <lunchroom@northwind.example>");
        var settings = new Settings(name -> Optional.ofNullable(set.get(name)));
        var office = new PostOffice(settings, clock, new KeptMails(clock));
        test = new TestCalendars(database, clock, office);
        var invitations = new Invitations(test.stand.chats, test.stand.rsvps, test.mail.letters);
        test.mail.writers.add(new InvitationLetters(
                clock,
                test.stand.rooms,
                test.chatDates,
                invitations,
                new Choices(database),
                test.mail.unsubscribing,
                test.mail.places,
                office.sender()));
        followers = new Followers(
                database, new Hints(), List.of(new InvitationFollower(clock, test.stand.chats, invitations)));
    }

    @AfterEach
    void close() {
        followers.close();
        database.close();
        smtp.stop();
    }

    private void post() {
        followers.catchUp();
        test.mail.deliver();
    }

    private List<MimeMessage> to(Viewer viewer) throws Exception {
        var mails = new ArrayList<MimeMessage>();
        var address = test.mail.addresses.of(viewer.person()).orElseThrow();
        for (var mail : smtp.getReceivedMessages()) {
            if (mail.getRecipients(Message.RecipientType.TO)[0].toString().equals(address)) {
                mails.add(mail);
            }
        }
        return mails;
    }

    private static String calendar(MimeMessage mail) throws Exception {
        var part = ((MimeMultipart) mail.getContent()).getBodyPart(2);
        assertThat(part.getContentType().toLowerCase(java.util.Locale.ROOT)).startsWith("text/calendar");
        return new String(part.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static VEvent event(MimeMessage mail) throws Exception {
        return Ics.events(calendar(mail)).get(0);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse(null);
    }

    @Test
    void whoever_says_yes_gets_one_request_an_update_when_it_moves_and_a_cancel() throws Exception {
        var chat = test.chat("Giving feedback", "2026-12-07T13:00");
        test.answers(test.tom, chat, "yes");
        post();
        post();
        assertThat(to(test.tom)).as("one, however often it is looked at").hasSize(1);
        test.moved(chat, "2026-12-08T14:30");
        post();
        test.stand.announcements.cancel(test.ines, chat.id(), null);
        post();

        var mails = to(test.tom);
        assertThat(mails).hasSize(3);
        assertThat(calendar(mails.get(0))).contains("METHOD:REQUEST\r\n");
        assertThat(calendar(mails.get(2))).contains("METHOD:CANCEL\r\n");
        assertThat(((MimeMultipart) mails.get(2).getContent()).getBodyPart(2).getContentType())
                .containsIgnoringCase("method=CANCEL");
        var events = List.of(event(mails.get(0)), event(mails.get(1)), event(mails.get(2)));
        assertThat(events).extracting(event -> value(event, "UID")).containsOnly(chat.id() + "@lunchroom");
        assertThat(events)
                .extracting(event -> Integer.valueOf(value(event, "SEQUENCE")))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(Ics.begins(events.get(1))).isEqualTo("2026-12-08T13:30:00Z");
        assertThat(value(events.get(2), "STATUS")).isEqualTo("CANCELLED");
        assertThat(mails.get(0).getSubject()).isEqualTo("In your calendar: Giving feedback");
        assertThat(mails.get(1).getSubject()).isEqualTo("Changed: Giving feedback");
        assertThat(mails.get(2).getSubject()).isEqualTo("Called off: Giving feedback");
    }

    @Test
    void they_stand_together_as_a_thread_and_can_be_stopped_by_one_click() throws Exception {
        var chat = test.chat("Giving feedback", "2026-12-07T13:00");
        test.answers(test.tom, chat, "yes");
        post();
        test.moved(chat, "2026-12-08T14:30");
        post();

        var mails = to(test.tom);
        var thread = mails.get(0).getHeader("References")[0];
        assertThat(thread).matches("<[0-9a-f]{32}@.+>");
        assertThat(mails).allSatisfy(mail -> {
            assertThat(mail.getHeader("References")).containsExactly(thread);
            assertThat(mail.getHeader("In-Reply-To")).containsExactly(thread);
            assertThat(mail.getHeader("List-Id")[0]).startsWith("<calendar.");
            assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        });
        assertThat(mails.get(0).getMessageID()).isNotEqualTo(mails.get(1).getMessageID());
        assertThat(to(test.ines).get(0).getHeader("References")).doesNotContain(thread);
    }

    @Test
    void it_names_its_reader_and_nobody_else() throws Exception {
        var chat = test.chat("Giving feedback", "2026-12-07T13:00");
        test.answers(test.tom, chat, "maybe");
        test.answers(test.goals.mei, chat, "yes");
        post();

        var his = calendar(to(test.tom).get(0)).replace("\r\n ", "");
        assertThat(his).contains("PARTSTAT=TENTATIVE", "mailto:tom.okafor@northwind.example");
        assertThat(his).doesNotContain("mei.lin", "ines.kovac").containsOnlyOnce("ATTENDEE");
        assertThat(calendar(to(test.ines).get(0))).as("who hosts it comes").contains("PARTSTAT=ACCEPTED");
        assertThat(to(test.goals.ada)).isEmpty();
    }

    @Test
    void whoever_takes_it_back_has_it_taken_out_and_who_never_came_hears_nothing() throws Exception {
        var chat = test.chat("Giving feedback", "2026-12-07T13:00");
        test.answers(test.goals.mei, chat, "no");
        test.answers(test.tom, chat, "yes");
        post();
        clock.advance(Duration.ofSeconds(5));
        test.answers(test.tom, chat, "no");
        post();
        clock.advance(Duration.ofSeconds(5));
        test.answers(test.tom, chat, "yes");
        post();

        assertThat(to(test.goals.mei)).isEmpty();
        var mails = to(test.tom);
        assertThat(mails).hasSize(3);
        assertThat(calendar(mails.get(1))).contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n");
        assertThat(calendar(mails.get(2))).contains("METHOD:REQUEST\r\n", "STATUS:CONFIRMED\r\n");
    }

    @Test
    void what_moved_again_before_a_mail_went_out_is_one_mail_with_the_last_time() throws Exception {
        var chat = test.chat("Giving feedback", "2026-12-07T13:00");
        test.answers(test.tom, chat, "yes");
        followers.catchUp();
        test.moved(chat, "2026-12-08T14:30");
        followers.catchUp();
        test.mail.deliver();

        assertThat(to(test.tom)).hasSize(1);
        assertThat(Ics.begins(event(to(test.tom).get(0)))).isEqualTo("2026-12-08T13:30:00Z");
    }

    @Test
    void a_name_and_a_title_can_begin_no_line_of_their_own() throws Exception {
        var name = "Eve\"\r\nBCC:all@northwind.example;X=\"Mallory: \u2028x";
        var id = test.stand.people.arrived(
                new Asserted(Ids.next(), "test", "eve", name, Set.of("member")).reachedAt("eve@northwind.example"));
        var eve = new Viewer(id, name, Set.of("member"));
        test.mail.members.appoint(test.ines, test.room, id, Role.PARTICIPANT);
        Chat chat = test.chat("Lunch\u2028Bcc: all@northwind.example", "2026-12-07T13:00");
        test.answers(eve, chat, "yes");
        post();

        var mail = to(eve).get(0);
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(calendar(mail).lines()).noneMatch(line -> line.regionMatches(true, 0, "BCC", 0, 3));
        assertThat(event(mail).getProperties("ATTENDEE")).hasSize(1);
    }

    @Test
    void by_one_click_no_more_come_and_a_chat_that_begins_tells_nobody() throws Exception {
        var chat = test.chat("Giving feedback", "2026-12-07T13:00");
        test.answers(test.tom, chat, "yes");
        post();
        new Choices(database).stopMails(test.tom.person(), org.lunchroom.notifications.Kind.CALENDAR);
        test.moved(chat, "2026-12-08T14:30");
        post();

        assertThat(to(test.tom)).hasSize(1);
        assertThat(to(test.ines)).hasSize(2);
    }
}
