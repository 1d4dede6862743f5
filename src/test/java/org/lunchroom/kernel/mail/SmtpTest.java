package org.lunchroom.kernel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.kernel.mail.NotTaken.Meaning;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.time.MovableClock;

/** What becomes of one mail at servers that do not simply take it. */
class SmtpTest {
    private static final Mail MAIL =
            new Mail("tom@northwind.example", "This week", "Words", "<p>Words</p>", "one@northwind.example", Map.of());

    final MovableClock clock = MovableClock.standingAt(java.time.Instant.parse("2026-11-30T10:00:00Z"));
    final Map<String, String> set = new HashMap<>();
    ScriptedSmtp smtp;

    @BeforeEach
    void a_server() throws Exception {
        smtp = new ScriptedSmtp();
        set.put("lunchroom.mail.host", "127.0.0.1");
        set.put("lunchroom.mail.port", String.valueOf(smtp.port()));
        set.put("lunchroom.mail.tls", "none");
        set.put("lunchroom.mail.from", "Lunchroom <lunchroom@northwind.example>");
    }

    @AfterEach
    void close() throws Exception {
        smtp.close();
    }

    private PostOffice office() {
        return new PostOffice(new Settings(name -> Optional.ofNullable(set.get(name))), clock, new KeptMails(clock));
    }

    private void refuses(Meaning meaning, String reason) {
        var office = office();
        var refused = catchThrowableOfType(NotTaken.class, () -> office.send(MAIL));
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.meaning()).isEqualTo(meaning);
    }

    @Test
    void a_mail_is_handed_over_with_the_words_of_an_envelope_and_a_goodbye() throws Exception {
        office().send(MAIL);

        assertThat(smtp.heard())
                .contains("MAIL FROM:<lunchroom@northwind.example>", "RCPT TO:<tom@northwind.example>", "DATA", "QUIT");
        assertThat(smtp.taken()).hasSize(1);
        assertThat(smtp.taken().get(0))
                .contains("Message-ID: <one@northwind.example>", "Auto-Submitted: auto-generated");
    }

    @Test
    void a_server_that_says_not_now_is_tried_later_wherever_it_says_so() {
        smtp.once(ScriptedSmtp.GREETING, "421 4.3.2 going down");
        refuses(Meaning.LATER, "421");
        smtp.once("MAIL", "421 4.7.0 too many from you");
        refuses(Meaning.LATER, "421");
        smtp.once("RCPT", "450 4.2.1 greylisted");
        refuses(Meaning.LATER, "450");
        smtp.once("DATA", "451 4.3.0 no room");
        refuses(Meaning.LATER, "451");
        smtp.once(ScriptedSmtp.END, "452 4.3.1 no room");
        refuses(Meaning.LATER, "452");
    }

    @Test
    void an_address_that_is_refused_is_refused_for_good_and_so_is_a_mail() {
        smtp.once("RCPT", "550 5.1.1 <tom@northwind.example> no such user");
        refuses(Meaning.NEVER, "550");
        assertThat(smtp.heard()).doesNotContain("DATA");
        smtp.once("MAIL", "553 5.7.1 not from you");
        refuses(Meaning.NEVER, "553");
        smtp.once("DATA", "554 5.5.1 no");
        refuses(Meaning.NEVER, "554");
        smtp.once(ScriptedSmtp.END, "554 5.7.1 looks like spam");
        refuses(Meaning.NEVER, "554");
    }

    @Test
    void it_is_counted_what_became_of_mails_and_why() throws Exception {
        var office = office();
        office.send(MAIL);
        smtp.once("RCPT", "550 5.1.1 no such user", "550 5.1.1 no such user", "450 4.2.1 greylisted");
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> office.send(MAIL)).isInstanceOf(NotTaken.class);
        }

        assertThat(office.outcomes())
                .isEqualTo(Map.of(
                        new PostOffice.Outcome("taken", ""), 1L,
                        new PostOffice.Outcome("never", "550"), 2L,
                        new PostOffice.Outcome("later", "450"), 1L));
    }

    @Test
    void no_reason_holds_an_address() {
        smtp.once("RCPT", "550-5.1.1 tom@northwind.example\r\n550 5.1.1 has left");
        assertThatThrownBy(() -> office().send(MAIL)).hasMessage("550");
    }

    @Test
    void where_the_connection_breaks_while_a_mail_is_on_its_way_nobody_knows() {
        smtp.dropsAt(ScriptedSmtp.MIDDLE);
        refuses(Meaning.UNKNOWN, "connection-broke");
        smtp.dropsAt(ScriptedSmtp.END);
        refuses(Meaning.UNKNOWN, "connection-broke");
    }

    @Test
    void where_it_breaks_before_the_mail_was_surely_not_taken() {
        smtp.dropsAt("MAIL");
        refuses(Meaning.LATER, "no-connection");
        smtp.dropsAt("RCPT");
        refuses(Meaning.LATER, "no-connection");
        smtp.dropsAt("DATA");
        refuses(Meaning.LATER, "no-connection");
        assertThat(smtp.taken()).isEmpty();
    }

    @Test
    void a_server_that_does_not_answer_is_given_up_after_the_time_that_is_set() {
        set.put("lunchroom.mail.timeout.seconds", "1");
        smtp.isSilentAt("RCPT");
        refuses(Meaning.LATER, "too-slow");
        smtp.always("RCPT", "250 ok").isSilentAt(ScriptedSmtp.GREETING);
        refuses(Meaning.LATER, "too-slow");
        smtp.always(ScriptedSmtp.GREETING, "220 ok").isSilentAt(ScriptedSmtp.END);
        refuses(Meaning.UNKNOWN, "connection-broke");
    }

    @Test
    void one_that_answers_a_letter_at_a_time_is_given_up_too() {
        set.put("lunchroom.mail.timeout.seconds", "1");
        smtp.dripsAt("RCPT");
        refuses(Meaning.LATER, "no-connection");
    }

    @Test
    void a_server_that_is_not_there_is_tried_later() throws Exception {
        smtp.close();
        refuses(Meaning.LATER, "no-connection");
    }

    @Test
    void without_the_starttls_that_is_required_nothing_is_said() {
        set.put("lunchroom.mail.tls", "starttls");
        refuses(Meaning.LATER, "starttls-not-offered");
        assertThat(smtp.heard()).noneMatch(line -> line.startsWith("MAIL"));
    }

    @Test
    void where_it_is_wanted_if_offered_a_server_without_it_gets_the_mail_in_the_clear() throws Exception {
        set.put("lunchroom.mail.tls", "starttls-if-offered");
        office().send(MAIL);
        assertThat(smtp.taken()).hasSize(1);
    }

    @Test
    void a_certificate_of_ones_own_is_believed_when_its_file_is_named_and_not_otherwise() throws Exception {
        var made = SelfMade.named("ip:127.0.0.1");
        smtp.with(made.context());
        for (var protection : new String[] {"starttls", "starttls-if-offered"}) {
            set.put("lunchroom.mail.tls", protection);
            set.remove("lunchroom.mail.certificate");
            refuses(Meaning.LATER, "certificate-refused");
            assertThat(smtp.taken()).isEmpty();

            set.put("lunchroom.mail.certificate", made.pem().toString());
            office().send(MAIL);
            assertThat(smtp.taken()).hasSize(1);
            smtp.taken().clear();
        }
    }

    @Test
    void a_certificate_for_another_name_is_refused_even_when_it_is_believed() throws Exception {
        var made = SelfMade.named("dns:elsewhere.example");
        smtp.with(made.context());
        set.put("lunchroom.mail.tls", "starttls");
        set.put("lunchroom.mail.certificate", made.pem().toString());
        refuses(Meaning.LATER, "certificate-refused");
        assertThat(smtp.heard()).noneMatch(line -> line.startsWith("MAIL"));
    }

    @Test
    void tls_from_the_first_byte_goes_by_the_same_certificate() throws Exception {
        var made = SelfMade.named("ip:127.0.0.1");
        try (var tls = new ScriptedSmtp(made.context())) {
            set.put("lunchroom.mail.port", String.valueOf(tls.port()));
            set.put("lunchroom.mail.tls", "tls");
            refuses(Meaning.LATER, "certificate-refused");
            set.put("lunchroom.mail.certificate", made.pem().toString());
            office().send(MAIL);
            assertThat(tls.taken()).hasSize(1);
        }
    }

    @Test
    void a_wrong_password_is_said_by_its_name_and_tried_later() throws Exception {
        set.put("lunchroom.mail.user", "lunchroom");
        set.put("lunchroom.mail.password", "wrong");
        smtp.offers("AUTH PLAIN").once("AUTH", "535 5.7.8 no");
        refuses(Meaning.LATER, "sign-in-refused");
        assertThat(smtp.heard()).noneMatch(line -> line.startsWith("MAIL"));

        var real = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        real.setUser("lunchroom", "lunchroom", "right");
        real.start();
        try {
            set.put("lunchroom.mail.port", String.valueOf(real.getSmtp().getPort()));
            refuses(Meaning.LATER, "sign-in-refused");
            set.put("lunchroom.mail.password", "right");
            office().send(MAIL);
            assertThat(real.getReceivedMessages()).hasSize(1);
        } finally {
            real.stop();
        }
    }

    @Test
    void a_wrong_setting_stops_the_start_by_its_name() throws Exception {
        set.put("lunchroom.mail.tls", "maybe");
        assertThatThrownBy(this::office).hasMessageContaining("LUNCHROOM_MAIL_TLS");
        set.put("lunchroom.mail.tls", "starttls");
        set.put("lunchroom.mail.timeout.seconds", "0");
        assertThatThrownBy(this::office).hasMessageContaining("LUNCHROOM_MAIL_TIMEOUT_SECONDS");
        set.remove("lunchroom.mail.timeout.seconds");
        var empty = Files.createTempFile("lunchroom", ".pem");
        for (var file : new String[] {"/nowhere/mail.pem", empty.toString()}) {
            set.put("lunchroom.mail.certificate", file);
            assertThatThrownBy(this::office).hasMessageContaining("LUNCHROOM_MAIL_CERTIFICATE");
        }
    }
}
