package org.lunchroom.digests.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.digests.Digest;
import org.lunchroom.digests.TestDigests;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.kernel.mail.ScriptedSmtp;
import org.lunchroom.kernel.sql.TestDatabase;

/** What becomes of a digest's letters at a mail server that does not simply take them, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RefusedMailTest extends Mailroom {
    ScriptedSmtp server;

    @BeforeEach
    void a_server_with_moods() throws Exception {
        server = new ScriptedSmtp();
        test.followers.close();
        test = new TestDigests(database, clock, office(server.port(), Map.of()));
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    /** One that only its curator gets. */
    private Digest forOne() {
        test.members.remove(ines, room, tom.person());
        clock.advance(Duration.ofSeconds(3));
        var digest = test.with(ines, room, test.post(ines, room, "Mine"));
        test.publishing.publish(ines, digest.id());
        test.pass(UNDO);
        return digest;
    }

    private long tries() {
        return server.heard().stream().filter(line -> line.startsWith("RCPT")).count();
    }

    @Test
    void one_that_it_does_not_take_now_goes_out_later_under_the_same_id() {
        server.once(ScriptedSmtp.END, "451 4.3.0 try again");
        server.once("MAIL", "421 4.7.0 too many");
        var digest = forOne();
        assertThat(test.states(digest)).containsExactly(Map.entry("waiting", 1));
        assertThat(test.letters.troubles(digest.id())).containsExactly(new Fate("waiting", "421", 1));

        test.pass(Duration.ofMinutes(1));
        assertThat(test.letters.troubles(digest.id())).containsExactly(new Fate("waiting", "451", 1));
        test.pass(Duration.ofSeconds(119));
        assertThat(server.taken()).hasSize(1);
        test.pass(Duration.ofSeconds(1));
        assertThat(test.states(digest)).containsExactly(Map.entry("sent", 1));
        var ids = server.taken().stream()
                .map(mail -> mail.replaceAll("(?s).*(Message-ID: <[^>]+>).*", "$1"))
                .toList();
        assertThat(ids).hasSize(2).containsOnly(ids.get(0));
        assertThat(ids.get(0)).startsWith("Message-ID: <");
    }

    @Test
    void an_address_that_is_refused_is_counted_with_the_servers_code_and_named_nowhere() {
        server.once("RCPT", "550 5.1.1 <ines.kovac@northwind.example> no such user");
        var digest = published();
        test.pass(UNDO);
        test.pass(Duration.ofDays(1));

        assertThat(test.states(digest)).containsOnly(Map.entry("failed", 1), Map.entry("sent", 1));
        assertThat(test.letters.troubles(digest.id())).containsExactly(new Fate("failed", "550", 1));
        assertThat(tries()).isEqualTo(2);
        assertThat(JsonAnswers.write(test.show(ines, digest).desk()))
                .contains("\"mailTroubles\":[{", "\"550\"")
                .doesNotContain("northwind");
        assertThat(test.show(tom, digest).desk()).isNull();
    }

    @Test
    void a_mail_that_is_refused_whole_is_not_tried_again() {
        server.once(ScriptedSmtp.END, "554 5.7.1 looks like spam");
        var digest = forOne();
        test.pass(Duration.ofDays(1));

        assertThat(test.letters.troubles(digest.id())).containsExactly(new Fate("failed", "554", 1));
        assertThat(tries()).isEqualTo(1);
    }

    @Test
    void one_that_was_on_its_way_when_the_connection_broke_is_never_sent_again() {
        server.dropsAt(ScriptedSmtp.MIDDLE);
        var first = forOne();
        server.dropsAt(ScriptedSmtp.END);
        var second = test.with(ines, room, test.post(ines, room, "Another"));
        test.publishing.publish(ines, second.id());
        test.pass(UNDO);
        test.pass(Duration.ofDays(2));

        for (var digest : new Digest[] {first, second}) {
            assertThat(test.letters.troubles(digest.id())).containsExactly(new Fate("unknown", "connection-broke", 1));
        }
        // The second one did arrive.
        assertThat(server.taken()).hasSize(1);
        assertThat(tries()).isEqualTo(2);
    }

    @Test
    void with_a_wrong_password_all_mail_waits_until_it_is_right() {
        server.offers("AUTH PLAIN").always("AUTH", "535 5.7.8 no");
        test = new TestDigests(
                database,
                clock,
                office(server.port(), Map.of("lunchroom.mail.user", "me", "lunchroom.mail.password", "wrong")));
        var digest = published();
        test.pass(UNDO);
        assertThat(test.letters.troubles(digest.id())).containsExactly(new Fate("waiting", "sign-in-refused", 2));
        assertThat(tries()).isZero();

        server.always("AUTH", "235 welcome");
        test.pass(Duration.ofMinutes(1));
        assertThat(test.states(digest)).containsExactly(Map.entry("sent", 2));
        assertThat(test.letters.troubles(digest.id())).isEmpty();
    }
}
