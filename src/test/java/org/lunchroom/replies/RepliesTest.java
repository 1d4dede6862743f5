package org.lunchroom.replies;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.digests.TestDigests;
import org.lunchroom.digests.sending.Answerable;
import org.lunchroom.digests.sending.Letter;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.mail.KeptMails;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Visibility;

/** Answers by mail, through a real IMAP server. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RepliesTest {
    private static final String BOX = "reply@northwind.example";

    @Parameter
    TestDatabase kind;

    private final MovableClock clock = MovableClock.standingAt(TestDigests.MORNING);
    private GreenMail server;
    private Database database;
    private TestDigests test;
    private ReplyAddresses addresses;
    private Replies replies;
    private MailIn in;
    private Viewer ines;
    private Viewer tom;
    private Room room;
    private Message asked;

    @BeforeEach
    void open() {
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        server.start();
        server.setUser(BOX, "box", "secret");
        database = kind.fresh();
        test = new TestDigests(database, clock, new KeptMails(clock));
        var settings = settings();
        addresses = new ReplyAddresses(database, clock, test.seals, settings);
        replies = new Replies(
                database, clock, test.stand.people, test.addresses, test.stand.rooms, test.stand.messages, addresses);
        in = new MailIn(database, clock, replies, settings);
        ines = test.person("Ines Kovac");
        tom = test.person("Tom Okafor");
        room = test.room(ines, "feedbackchat", Visibility.INVITED);
        test.members.appoint(ines, room, tom.person(), Role.PARTICIPANT);
        clock.advance(Duration.ofSeconds(3));
        asked = test.post(ines, room, "When did feedback help you?");
    }

    @AfterEach
    void close() {
        in.close();
        test.followers.close();
        database.close();
        server.stop();
    }

    private Settings settings() {
        var set = new HashMap<>(Map.of(
                "lunchroom.mail.in.host", "127.0.0.1",
                "lunchroom.mail.in.port", String.valueOf(server.getImap().getPort()),
                "lunchroom.mail.in.tls", "none",
                "lunchroom.mail.in.user", "box",
                "lunchroom.mail.in.password", "secret",
                "lunchroom.mail.in.address", BOX));
        return new Settings(name -> Optional.ofNullable(set.get(name)));
    }

    /** The address of a letter to Tom about what Ines asked. */
    private String address() {
        var letter = Letter.digest(Ids.next(), tom.person());
        return addresses.replyTo(letter, new Answerable(room.id(), asked.id())).orElseThrow();
    }

    private void arrives(String... lines) throws Exception {
        var mail = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8)));
        server.getUserManager().getUser("box").deliver(mail);
    }

    private void answers(String from, String to, String id, String words, String... more) throws Exception {
        arrives(
                "From: " + from,
                "To: " + to,
                "Message-ID: <" + id + "@mail.example>",
                "Subject: Re: asked",
                String.join("\r\n", more.length == 0 ? new String[] {"X-None: 1"} : more),
                "",
                words);
    }

    private List<String> said() {
        return database.read(handle -> handle.createQuery("select words from message order by number")
                .mapTo(String.class)
                .list());
    }

    private long count(Replies.Outcome outcome) {
        return replies.outcomes().getOrDefault(outcome, 0L);
    }

    @Test
    void an_answer_is_posted_once_as_a_reply_without_quote_and_signature_and_the_mailbox_is_empty() throws Exception {
        var to = address();
        answers(
                "Tom <TOM.okafor@northwind.example>",
                to.toUpperCase(java.util.Locale.ROOT),
                "1",
                "It helped once.\r\n\r\nOn Monday, Lunchroom wrote:\r\n> When did");
        assertThat(in.look()).isEqualTo(1);
        answers("tom.okafor@northwind.example", to, "1", "It helped once.");
        in.look();

        assertThat(said()).containsExactly("When did feedback help you?", "It helped once.");
        UUID above = database.read(handle -> handle.createQuery("select reply_to from message where words like 'It%'")
                .mapTo(UUID.class)
                .one());
        assertThat(above).isEqualTo(asked.id());
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(count(Replies.Outcome.POSTED)).isEqualTo(2);
    }

    @Test
    void an_address_and_a_sender_that_do_not_agree_post_nothing() throws Exception {
        var to = address();
        answers("ines.kovac@northwind.example", to, "1", "As Tom");
        answers("tom.okafor@northwind.example, eve@example.com", to, "2", "As both");
        var last = to.charAt(to.indexOf('@') - 1);
        var guessed = to.replace(last + "@", (last == '0' ? '1' : '0') + "@");
        answers("tom.okafor@northwind.example", guessed, "3", "A guess");
        answers("tom.okafor@northwind.example", BOX, "4", "To nobody");
        assertThat(in.look()).isEqualTo(4);

        assertThat(said()).hasSize(1);
        assertThat(count(Replies.Outcome.FORGED)).isEqualTo(2);
        assertThat(count(Replies.Outcome.UNKNOWN)).isEqualTo(2);
    }

    @Test
    void what_a_machine_wrote_is_dropped() throws Exception {
        var to = address();
        answers("tom.okafor@northwind.example", to, "1", "I am away", "Auto-Submitted: auto-replied");
        answers("tom.okafor@northwind.example", to, "2", "I am away", "Precedence: bulk");
        answers("tom.okafor@northwind.example", to, "3", "A list", "List-Id: <all.example>");
        answers("tom.okafor@northwind.example", to, "4", "By hand", "Auto-Submitted: no");
        in.look();

        assertThat(said()).containsExactly("When did feedback help you?", "By hand");
        assertThat(count(Replies.Outcome.AUTOMATIC)).isEqualTo(3);
    }

    @Test
    void whoever_left_the_room_posts_nothing_and_after_a_month_nobody_does() throws Exception {
        var to = address();
        answers("tom.okafor@northwind.example", to, "1", "In time");
        in.look();
        test.members.remove(ines, room, tom.person());
        clock.advance(Duration.ofSeconds(3));
        answers("tom.okafor@northwind.example", to, "2", "Left");
        in.look();
        test.members.appoint(ines, room, tom.person(), Role.PARTICIPANT);
        clock.advance(Duration.ofDays(31));
        answers("tom.okafor@northwind.example", to, "3", "Late");
        in.look();

        assertThat(said()).containsExactly("When did feedback help you?", "In time");
        assertThat(count(Replies.Outcome.REFUSED)).isEqualTo(1);
        assertThat(count(Replies.Outcome.UNKNOWN)).isEqualTo(1);
    }

    private void comesBack(String to, String action, String status) throws Exception {
        arrives(
                "From: MAILER-DAEMON@northwind.example",
                "To: " + to,
                "Subject: Undelivered",
                "MIME-Version: 1.0",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"",
                "",
                "--b",
                "Content-Type: text/plain",
                "",
                "Sorry.",
                "--b",
                "Content-Type: message/delivery-status",
                "",
                "Reporting-MTA: dns; mx.northwind.example",
                "",
                "Final-Recipient: rfc822; tom.okafor@northwind.example",
                "Action: " + action,
                "Status: " + status,
                "",
                "--b--",
                "");
    }

    @Test
    void an_address_that_is_gone_gets_no_more_mail_until_it_changes_or_its_person_says_so() throws Exception {
        var to = addresses.returnPath(tom.person()).orElseThrow();
        comesBack(to, "delayed", "4.2.2");
        comesBack(to, "failed", "5.2.2");
        in.look();
        assertThat(test.addresses.of(tom.person()))
                .as("late or full is not gone")
                .isPresent();

        comesBack(to, "failed", "5.1.1");
        in.look();
        assertThat(test.addresses.of(tom.person())).isEmpty();
        assertThat(test.addresses.failing(tom.person()))
                .hasValueSatisfying(failing -> assertThat(failing.status()).isEqualTo("5.1.1"));
        assertThat(test.addresses.failing()).isEqualTo(1);
        assertThat(test.addresses.of(ines.person())).isPresent();

        test.addresses.tryAgain(tom.person());
        assertThat(test.addresses.of(tom.person())).hasValue("tom.okafor@northwind.example");
    }

    @Test
    void a_forged_report_stops_nobodys_mail() throws Exception {
        comesBack("reply+b" + "0".repeat(42) + "@northwind.example", "failed", "5.1.1");
        comesBack(BOX, "failed", "5.1.1");
        comesBack(address(), "failed", "5.1.1");
        in.look();

        assertThat(test.addresses.of(tom.person())).isPresent();
        assertThat(count(Replies.Outcome.BOUNCED)).isZero();
    }

    @Test
    void one_node_at_a_time_looks_and_a_dead_ones_turn_ends() throws Exception {
        answers("tom.okafor@northwind.example", address(), "1", "Once");
        var store = new ReplyStore();
        var now = clock.instant();
        boolean theirs = database.write(handle -> store.turn(handle, now, now.plus(Duration.ofMinutes(5))));
        assertThat(theirs).isTrue();
        assertThat(in.look()).isZero();
        clock.advance(Duration.ofMinutes(5));
        assertThat(in.look()).isEqualTo(1);
    }

    @Test
    void a_mail_of_parts_without_end_is_read_so_far_and_no_further() throws Exception {
        var deep = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b" + i + "\r\n\r\n--b" + i + "\r\n");
        }
        arrives("From: tom.okafor@northwind.example", "To: " + address(), "MIME-Version: 1.0", deep.toString());
        assertThat(in.look()).isEqualTo(1);
        assertThat(said()).hasSize(1);
    }
}
