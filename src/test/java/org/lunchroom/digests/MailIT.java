package org.lunchroom.digests;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.Portal;
import org.lunchroom.harness.Started;

/** Mail from the server as it is started, through a real SMTP server, to people whose portal claims their address. */
class MailIT {
    @Test
    void a_curator_who_is_needed_hears_of_it_by_mail() throws Exception {
        var smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        var settings = new HashMap<>(Portal.SETTINGS);
        settings.putAll(Map.of(
                "LUNCHROOM_MAIL_HOST", "127.0.0.1",
                "LUNCHROOM_MAIL_PORT", String.valueOf(smtp.getSmtp().getPort()),
                "LUNCHROOM_MAIL_TLS", "none",
                "LUNCHROOM_MAIL_FROM", "Lunchroom <lunchroom@northwind.example>"));
        try (var server = Started.with(Files.createTempDirectory("lunchroom-mail"), settings)) {
            var ines = Portal.signedIn(server, "ines", "organiser");
            var tom = Portal.signedIn(server, "tom", "organiser");
            leaves(ines, tom);

            assertThat(smtp.waitForIncomingEmail(30_000, 1)).isTrue();
            var mail = smtp.getReceivedMessages()[0];
            assertThat(mail.getAllRecipients()[0]).hasToString("tom@northwind.example");
            assertThat(mail.getSubject()).isEqualTo("A digest is due: Digests");
            assertThat(tom.get("/me/mail").json().getBoolean("reached")).isTrue();
            assertThat(tom.get("/demo/outbox").status()).isEqualTo(404);

            asksToStandBy(ines, tom);
            assertThat(smtp.waitForIncomingEmail(30_000, 2)).isTrue();
            assertThat(smtp.getReceivedMessages()[1].getSubject()).contains("asks you to stand by a goal");
        } finally {
            smtp.stop();
        }
    }

    private static void asksToStandBy(Caller somebody, Caller partner) {
        var person = partner.get("/me").expect(200).json().getString("id");
        somebody.post("/rooms/feedbackchat/goals", "{\"words\":\"Ask first\",\"partner\":\"%s\"}".formatted(person))
                .expect(201);
    }

    /** One who runs the room with the other has begun a digest that is due soon, and is away. */
    private static void leaves(Caller curator, Caller other) {
        // The test may run in the evening.
        other.put(
                        "/me/mail",
                        "{\"digests\":true,\"catchUp\":false,\"zone\":\"UTC\",\"quietFrom\":\"00:00\","
                                + "\"quietUntil\":\"00:00\",\"day\":\"friday\",\"time\":\"09:00\"}")
                .expect(200);
        curator.post("/rooms", "{\"tag\":\"feedbackchat\",\"title\":\"Digests\"}")
                .expect(201);
        var person = other.get("/me").expect(200).json().getString("id");
        curator.put("/rooms/feedbackchat/members/" + person, "{\"role\":\"moderator\"}");
        var digest = curator.post("/digests", "{\"room\":\"feedbackchat\"}")
                .expect(201)
                .json()
                .getString("id");
        var soon = LocalDateTime.ofInstant(Instant.now().plusSeconds(7_200), ZoneOffset.UTC)
                .withNano(0);
        var plan = "{\"at\":\"%s\",\"zone\":\"UTC\"}".formatted(soon);
        curator.put("/digests/" + digest + "/schedule", plan).expect(200);
        curator.put("/digests/" + digest + "/absence", "").expect(200);
    }
}
