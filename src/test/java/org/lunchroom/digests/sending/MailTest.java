package org.lunchroom.digests.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.digests.Digest;
import org.lunchroom.digests.TestDigests;
import org.lunchroom.digests.publishing.Schedules;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.mail.KeptMails;
import org.lunchroom.kernel.mail.Mail;
import org.lunchroom.kernel.mail.Mailer;
import org.lunchroom.kernel.mail.NotTaken;
import org.lunchroom.kernel.mail.PostOffice;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Visibility;

/** Digests by mail, through a real SMTP server, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class MailTest {
    private static final Duration UNDO = Duration.ofMinutes(2);

    @Parameter
    TestDatabase kind;

    GreenMail smtp;
    Database database;
    MovableClock clock;
    TestDigests test;
    Viewer ines;
    Viewer tom;
    Viewer mei;
    Room room;

    @BeforeEach
    void open() {
        smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        database = kind.fresh();
        clock = MovableClock.standingAt(TestDigests.MORNING);
        test = node();
        ines = test.person("Ines Kovac");
        tom = test.person("Tom Okafor");
        mei = test.person("Mei Lin");
        room = test.room(ines, "feedbackchat", Visibility.INVITED);
        test.members.appoint(ines, room, tom.person(), Role.PARTICIPANT);
        clock.advance(Duration.ofSeconds(3));
    }

    @AfterEach
    void close() {
        test.followers.close();
        database.close();
        smtp.stop();
    }

    private PostOffice office() {
        var set = new HashMap<String, String>();
        set.put("lunchroom.mail.host", "127.0.0.1");
        set.put("lunchroom.mail.port", String.valueOf(smtp.getSmtp().getPort()));
        set.put("lunchroom.mail.tls", "none");
        set.put("lunchroom.mail.from", "Lunchroom <lunchroom@northwind.example>");
        return new PostOffice(new Settings(name -> Optional.ofNullable(set.get(name))), clock, new KeptMails(clock));
    }

    private TestDigests node() {
        return new TestDigests(database, clock, office());
    }

    private Digest published() {
        var digest = test.with(ines, room, test.post(tom, room, "Say <b>it</b> the *same day* & https://example.com/"));
        test.publishing.publish(ines, digest.id());
        return digest;
    }

    private Digest sent() {
        var digest = published();
        test.pass(UNDO);
        return digest;
    }

    private List<String> recipients() throws Exception {
        var to = Stream.<String>builder();
        for (var mail : smtp.getReceivedMessages()) {
            for (var recipient : mail.getRecipients(Message.RecipientType.TO)) {
                to.add(recipient.toString());
            }
        }
        return to.build().sorted().toList();
    }

    private MimeMessage toTom() throws Exception {
        for (var mail : smtp.getReceivedMessages()) {
            if (mail.getRecipients(Message.RecipientType.TO)[0].toString().startsWith("tom")) {
                return mail;
            }
        }
        throw new AssertionError("Nothing for Tom");
    }

    private static String part(MimeMessage mail, int number) throws Exception {
        return (String) ((MimeMultipart) mail.getContent()).getBodyPart(number).getContent();
    }

    @Test
    void every_member_with_an_address_gets_one_and_nobody_else() throws Exception {
        var digest = published();
        assertThat(test.deliver()).isZero();
        test.pass(UNDO);

        assertThat(recipients()).containsExactly("ines.kovac@northwind.example", "tom.okafor@northwind.example");
        assertThat(test.states(digest)).containsExactly(Map.entry("sent", 2));
        test.pass(Duration.ofHours(1));
        assertThat(smtp.getReceivedMessages()).hasSize(2);
    }

    @Test
    void it_says_the_same_as_text_and_as_html_in_which_nothing_anybody_wrote_is_markup() throws Exception {
        sent();
        var mail = toTom();

        assertThat(mail.getSubject()).isEqualTo("This week");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("Lunchroom <lunchroom@northwind.example>");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        var text = part(mail, 0);
        var html = part(mail, 1);
        assertThat(text).contains("Tom Okafor in #feedbackchat", "Worth it.", "Say <b>it</b> the same day", "min read");
        assertThat(html)
                .contains("Say &lt;b&gt;it&lt;/b&gt; the <em>same day</em> &amp;")
                .doesNotContain("<script", "<b>it");
        assertThat(html).contains("You get this because you are a member of #feedbackchat.");
    }

    @Test
    void mail_programs_find_how_to_unsubscribe_and_one_call_without_signing_in_does_it() throws Exception {
        sent();
        var mail = toTom();
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        var link = mail.getHeader("List-Unsubscribe")[0];
        assertThat(link)
                .startsWith("<http://127.0.0.1:8080/lunchroom/unsubscribe?token=")
                .endsWith(">");
        var token = link.replaceFirst("^.*token=", "").replace(">", "");

        test.unsubscribing.carryOut(test.unsubscribing.read(token).orElseThrow());
        smtp.purgeEmailFromAllMailboxes();
        var next = sent();
        assertThat(recipients()).containsExactly("ines.kovac@northwind.example");
        assertThat(test.states(next)).containsEntry("skipped", 1);
        // Of other rooms they still get them.
        assertThat(test.wishes.takes(tom.person(), null)).isTrue();
    }

    @Test
    void a_link_that_was_not_signed_here_or_for_something_else_unsubscribes_nobody() throws Exception {
        sent();
        var token = toTom().getHeader("List-Unsubscribe")[0]
                .replaceFirst("^.*token=", "")
                .replace(">", "");
        var other = new TestDigests(kind.fresh(), clock, office());

        assertThat(test.unsubscribing.read(token)).isPresent();
        assertThat(other.unsubscribing.read(token)).isEmpty();
        assertThat(test.unsubscribing.read("x" + token)).isEmpty();
        assertThat(test.unsubscribing.read(token.substring(0, token.length() - 2)))
                .isEmpty();
        assertThat(test.unsubscribing.read(null)).isEmpty();
        assertThat(test.unsubscribing.read(".")).isEmpty();
        var preview = test.previews.of(ines, published().id()).page().replaceFirst("^.*ticket=", "");
        assertThat(test.unsubscribing.read(preview)).isEmpty();
    }

    @Test
    void who_leaves_between_publishing_and_sending_gets_nothing() throws Exception {
        var digest = published();
        test.stand.pass(UNDO);
        test.members.remove(ines, room, tom.person());
        clock.advance(Duration.ofSeconds(3));
        var others = node();
        while (others.courier.deliverNext()) {
            assertThat(others.states(digest)).isNotEmpty();
        }

        assertThat(recipients()).containsExactly("ines.kovac@northwind.example");
        assertThat(test.states(digest)).containsEntry("skipped", 1);
    }

    @Test
    void what_is_removed_before_it_goes_out_is_not_in_the_mail() throws Exception {
        var message = test.post(tom, room, "Zanzibar");
        var digest = test.with(ines, room, message);
        test.publishing.publish(ines, digest.id());
        test.stand.pass(UNDO);
        test.revisions.remove(ines, room, message.id());
        test.deliver();

        assertThat(smtp.getReceivedMessages()).isEmpty();
        assertThat(test.states(digest)).containsExactly(Map.entry("skipped", 2));
    }

    /** A node that sends its first mail when the other one has its first in hand, too. */
    private TestDigests nodeThatWaits(CyclicBarrier both) {
        var office = office();
        var first = new AtomicBoolean(true);
        return new TestDigests(database, clock, new Mailer() {
            @Override
            public boolean isOn() {
                return true;
            }

            @Override
            public void send(Mail mail) throws NotTaken {
                if (first.getAndSet(false)) {
                    try {
                        both.await(30, TimeUnit.SECONDS);
                    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                        throw new IllegalStateException(e);
                    }
                }
                office.send(mail);
            }
        });
    }

    @Test
    void two_nodes_on_one_database_send_one_to_each() throws Exception {
        for (int i = 0; i < 40; i++) {
            var member = test.person("Member " + i);
            test.members.appoint(ines, room, member.person(), Role.PARTICIPANT);
        }
        var digest = published();
        test.stand.pass(UNDO);
        var both = new CyclicBarrier(2);
        var nodes = List.of(nodeThatWaits(both), nodeThatWaits(both));
        var threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> sent =
                    nodes.stream().map(node -> threads.submit(node::deliver)).toList();
            for (var each : sent) {
                assertThat(each.get()).isPositive();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(recipients()).hasSize(42).doesNotHaveDuplicates();
        assertThat(test.states(digest)).containsExactly(Map.entry("sent", 42));
    }

    /** A mail server that takes every mail, and a node that is killed before it can say so. */
    private static final class Killed implements Mailer {
        int taken;

        @Override
        public boolean isOn() {
            return true;
        }

        @Override
        public void send(Mail mail) {
            taken++;
            throw new IllegalStateException("kill -9");
        }
    }

    @Test
    void a_node_that_is_killed_while_it_sends_leaves_one_that_nobody_knows_of_and_no_second_mail() {
        var digest = published();
        test.stand.pass(UNDO);
        var killed = new Killed();
        var dying = new TestDigests(database, clock, killed);
        assertThatThrownBy(dying.courier::deliverNext).hasMessage("kill -9");

        test.deliver();
        clock.advance(Duration.ofMinutes(16));
        assertThat(test.courier.giveUpOnTheDead()).isEqualTo(1);
        test.deliver();
        assertThat(killed.taken).isEqualTo(1);
        assertThat(smtp.getReceivedMessages()).hasSize(1);
        assertThat(test.states(digest)).containsOnly(Map.entry("sent", 1), Map.entry("unknown", 1));
    }

    /** Answers each try in turn. */
    private static final class Moody implements Mailer {
        final java.util.Deque<NotTaken> answers = new java.util.ArrayDeque<>();
        final List<String> ids = new java.util.ArrayList<>();

        @Override
        public boolean isOn() {
            return true;
        }

        @Override
        public void send(Mail mail) throws NotTaken {
            ids.add(mail.messageId());
            var answer = answers.poll();
            if (answer != null) {
                throw answer;
            }
        }
    }

    @Test
    void what_the_server_does_not_take_now_is_tried_again_later_as_the_same_mail() {
        var moody = new Moody();
        moody.answers.add(new NotTaken(NotTaken.Meaning.LATER, "451"));
        moody.answers.add(new NotTaken(NotTaken.Meaning.LATER, "451"));
        test = new TestDigests(database, clock, moody);
        test.members.remove(ines, room, tom.person());
        clock.advance(Duration.ofSeconds(3));
        var digest = test.with(ines, room, test.post(ines, room, "Mine"));
        test.publishing.publish(ines, digest.id());
        test.pass(UNDO);
        assertThat(test.states(digest)).containsExactly(Map.entry("waiting", 1));

        assertThat(test.pass(Duration.ofSeconds(59))).isZero();
        assertThat(test.pass(Duration.ofSeconds(1))).isEqualTo(1);
        assertThat(test.pass(Duration.ofSeconds(119))).isZero();
        assertThat(test.pass(Duration.ofSeconds(1))).isEqualTo(1);
        assertThat(test.states(digest)).containsExactly(Map.entry("sent", 1));
        assertThat(moody.ids).hasSize(3).containsOnly(moody.ids.get(0));
    }

    @Test
    void what_it_never_takes_is_not_tried_again_and_neither_is_what_may_have_arrived() {
        var moody = new Moody();
        moody.answers.add(new NotTaken(NotTaken.Meaning.NEVER, "550"));
        moody.answers.add(new NotTaken(NotTaken.Meaning.UNKNOWN, "connection-broke"));
        test = new TestDigests(database, clock, moody);
        var digest = published();
        test.pass(UNDO);
        test.pass(Duration.ofDays(1));

        assertThat(moody.ids).hasSize(2).doesNotHaveDuplicates();
        assertThat(test.states(digest)).containsOnly(Map.entry("failed", 1), Map.entry("unknown", 1));
    }

    @Test
    void the_server_gives_up_after_four_hours() {
        var moody = new Moody();
        for (int i = 0; i < 100; i++) {
            moody.answers.add(new NotTaken(NotTaken.Meaning.LATER, "421"));
        }
        test = new TestDigests(database, clock, moody);
        var digest = published();
        test.pass(UNDO);
        for (int i = 0; i < 60; i++) {
            test.pass(Duration.ofMinutes(10));
        }
        assertThat(test.states(digest)).containsExactly(Map.entry("failed", 2));
        assertThat(moody.ids).hasSize(18);
    }

    @Test
    void mail_waits_for_the_end_of_a_persons_quiet_hours_in_their_own_zone() throws Exception {
        test.wishes.put(
                tom,
                new Wish(
                        true,
                        false,
                        ZoneId.of("Asia/Tokyo"),
                        LocalTime.of(18, 0),
                        LocalTime.of(8, 30),
                        DayOfWeek.FRIDAY,
                        LocalTime.NOON));
        var digest = sent();

        assertThat(recipients()).containsExactly("ines.kovac@northwind.example");
        assertThat(test.states(digest)).containsOnly(Map.entry("sent", 1), Map.entry("waiting", 1));
        // It is 18:02 in Tokyo; half past eight there is half past eleven at night here.
        test.stand.until(java.time.Instant.parse("2026-11-30T23:29:59Z"));
        assertThat(test.deliver()).isZero();
        test.stand.until(java.time.Instant.parse("2026-11-30T23:30:00Z"));
        test.deliver();
        assertThat(recipients()).hasSize(2);
    }

    @Test
    void a_title_with_line_breaks_in_it_makes_no_header() throws Exception {
        var mail = new Mail(
                "tom@northwind.example", "News\r\nBcc: all@northwind.example", "t", "<p>h</p>", "id@host", Map.of());
        office().send(mail);

        var received = smtp.getReceivedMessages()[0];
        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(received.getSubject()).isEqualTo("News Bcc: all@northwind.example");
        assertThat(received.getAllRecipients()).hasSize(1);
        assertThat(received.getMessageID()).isEqualTo("<id@host>");
        assertThatThrownBy(() -> new Mail("a@b\r\nBcc: c@d", "s", "t", "h", "i", Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Mail("a@b", "s", "t", "h", "i", Map.of("List-Id", "x\ny")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(GreenMailUtil.getWholeMessage(received)).doesNotContain("\r\nBcc");
    }

    @Test
    void an_address_that_could_be_more_than_one_is_none() {
        for (var claimed : List.of(
                "tom@northwind.example, all@northwind.example",
                "tom@northwind.example\r\nBcc: all@x",
                "Tom <tom@northwind.example>",
                "\"tom\"@northwind.example",
                "tom",
                "@northwind.example",
                "tom@[127.0.0.1]")) {
            var who = new Asserted(Ids.next(), "test", claimed, "Tom", Set.of("member")).reachedAt(claimed);
            assertThat(who.address()).as(claimed).isNull();
        }
        assertThat(new Asserted(Ids.next(), "t", "s", "n", Set.of())
                        .reachedAt("tom.o'brien+x@intranet")
                        .address())
                .isEqualTo("tom.o'brien+x@intranet");
    }

    @Test
    void an_address_changes_with_the_portals_word_and_goes_with_it() {
        assertThat(test.addresses.of(tom.person())).contains("tom.okafor@northwind.example");
        test.stand.people.arrived(
                new Asserted(Ids.next(), "test", "Tom Okafor", "Tom Okafor", Set.of()).reachedAt("t@new.example"));
        assertThat(test.addresses.of(tom.person())).contains("t@new.example");
        test.stand.people.arrived(new Asserted(Ids.next(), "test", "Tom Okafor", "Tom Okafor", Set.of()));
        assertThat(test.addresses.of(tom.person())).isEmpty();
    }

    @Test
    void whoever_has_everything_forgotten_gets_no_mail_even_when_the_portal_names_their_address_again()
            throws Exception {
        test.follows.followRoom(tom, room.tag());
        test.mails.forget(tom);
        assertThat(test.addresses.of(tom.person())).isEmpty();
        assertThat(test.mails.of(tom).following()).isEmpty();
        test.person("Tom Okafor");
        sent();

        assertThat(recipients()).containsExactly("ines.kovac@northwind.example");
    }

    @Test
    void a_server_that_is_not_there_is_tried_again_and_one_that_refuses_the_address_is_not() throws Exception {
        var office = office();
        smtp.stop();
        var mail = new Mail("tom@northwind.example", "s", "t", "h", "i@h", Map.of());
        assertThatThrownBy(() -> office.send(mail)).isInstanceOfSatisfying(NotTaken.class, notTaken -> {
            assertThat(notTaken.meaning()).isEqualTo(NotTaken.Meaning.LATER);
            assertThat(notTaken.reason()).isEqualTo("no-connection");
        });
    }

    @Test
    void without_a_server_nothing_is_written_down_to_wait() {
        var off = new PostOffice(new Settings(name -> Optional.empty()), clock, new KeptMails(clock));
        assertThat(off.isOn()).isFalse();
        test = new TestDigests(database, clock, off);
        var digest = published();
        test.pass(UNDO);

        assertThat(test.states(digest)).isEmpty();
        assertThat(test.show(ines, digest).desk().mail()).isNull();
    }

    @Test
    void other_curators_are_asked_when_theirs_is_away_and_all_when_it_did_not_come_out() throws Exception {
        test.members.appoint(ines, room, tom.person(), Role.MODERATOR);
        clock.advance(Duration.ofSeconds(3));
        var digest = test.begun(ines, room);
        var plan = new Schedules.Plan(LocalDateTime.parse("2026-12-04T11:00"), "Europe/Berlin", null);
        test.schedules.schedule(ines, digest.id(), plan);
        test.handOvers.away(ines, digest.id(), org.lunchroom.digests.publishing.HandOvers.Absence.NOW);
        test.stand.until(java.time.Instant.parse("2026-12-03T10:00:00Z"));
        test.deliver();
        assertThat(recipients()).containsExactly("tom.okafor@northwind.example");
        assertThat(part(toTom(), 0)).contains("Ines Kovac, is away", "Friday 4 December, 11:00");
        assertThat(toTom().getHeader("List-Unsubscribe")).isNull();

        smtp.purgeEmailFromAllMailboxes();
        test.stand.until(java.time.Instant.parse("2026-12-04T10:00:00Z"));
        test.deliver();
        assertThat(recipients()).hasSize(2);
        assertThat(toTom().getSubject()).isEqualTo("Not sent: This week");
        assertThat(part(toTom(), 0)).contains("there was nothing in it");
    }

    @Test
    void curators_see_the_mail_exactly_as_it_goes_out_but_for_the_readers_own_link() throws Exception {
        var digest = published();
        var preview = test.previews.of(ines, digest.id());
        var ticket = preview.page().replaceFirst("^.*ticket=", "");
        test.pass(UNDO);

        var own = "unsubscribe(\\?token(=|&#x3D;)[\\w.-]+)?";
        assertThat(preview.text().replaceAll(own, ""))
                .isEqualToNormalizingNewlines(part(toTom(), 0).replaceAll(own, ""));
        assertThat(test.previews.html(digest.id(), ticket).replaceAll(own, ""))
                .isEqualToNormalizingNewlines(part(toTom(), 1).replaceAll(own, ""));
        assertThatThrownBy(() -> test.previews.of(mei, digest.id())).isInstanceOf(Problem.class);
        clock.advance(Duration.ofMinutes(5));
        assertThatThrownBy(() -> test.previews.html(digest.id(), ticket)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> test.previews.html(digest.id(), null)).isInstanceOf(Problem.class);
    }

    @Test
    void a_digest_for_everyone_reaches_everybody() throws Exception {
        var page =
                test.saves(mei, "https://example.com/all", "For all", org.lunchroom.bookmarks.Audience.EVERYONE, null);
        var organiser = TestDigests.organiser(ines);
        var digest = test.begun(organiser, null);
        var items = List.of(TestDigests.link(page, null, "Read it"));
        test.edit(organiser, digest, edit -> new org.lunchroom.digests.Edit(null, null, items));
        test.publishing.publish(organiser, digest.id());
        test.pass(UNDO);

        assertThat(recipients()).hasSize(3);
        assertThat(Arrays.toString(toTom().getHeader("List-Id"))).contains("<digest.127.0.0.1>");
    }
}
