package org.lunchroom.digests;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.Started;

/** Mail from the server as it is started, through a real SMTP server, to people whose portal claims their address. */
class MailIT {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String ISSUER = "https://portal.example";

    private static Caller signedIn(Started server, String name) throws JOSEException {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(ISSUER)
                .subject(name)
                .jwtID(UUID.randomUUID().toString())
                .claim("name", name)
                .claim("email", name + "@northwind.example")
                .claim("roles", List.of("organiser"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .build();
        var assertion = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        assertion.sign(new MACSigner(SECRET));
        var caller = Caller.at(server.address());
        var session = caller.post("/session", Caller.json(Map.of("assertion", assertion.serialize())))
                .expect(201)
                .json();
        return caller.withToken(session.getString("token"));
    }

    @Test
    void a_curator_who_is_needed_hears_of_it_by_mail() throws Exception {
        var smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        var settings = Map.of(
                "LUNCHROOM_DEMO",
                "false",
                "LUNCHROOM_PORTAL_ISSUER",
                ISSUER,
                "LUNCHROOM_PORTAL_AUDIENCE",
                ISSUER,
                "LUNCHROOM_PORTAL_SECRET",
                SECRET,
                "LUNCHROOM_MAIL_HOST",
                "127.0.0.1",
                "LUNCHROOM_MAIL_PORT",
                String.valueOf(smtp.getSmtp().getPort()),
                "LUNCHROOM_MAIL_TLS",
                "none",
                "LUNCHROOM_MAIL_FROM",
                "Lunchroom <lunchroom@northwind.example>");
        try (var server = Started.with(Files.createTempDirectory("lunchroom-mail"), settings)) {
            var ines = signedIn(server, "ines");
            var tom = signedIn(server, "tom");
            leaves(ines, tom);

            assertThat(smtp.waitForIncomingEmail(30_000, 1)).isTrue();
            var mail = smtp.getReceivedMessages()[0];
            assertThat(mail.getAllRecipients()[0]).hasToString("tom@northwind.example");
            assertThat(mail.getSubject()).isEqualTo("A digest is due: Digests");
            assertThat(tom.get("/me/mail").json().getBoolean("reached")).isTrue();
            assertThat(tom.get("/demo/outbox").status()).isEqualTo(404);
        } finally {
            smtp.stop();
        }
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
