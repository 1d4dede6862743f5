package org.lunchroom.identity.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.identity.claims.Refused;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.time.TestClock;

/** The portal's key set, fetched over HTTP from a portal that changes its keys, sends elsewhere, or is away. */
class KeysTest {
    private final TestClock clock = new TestClock();
    private final AtomicInteger fetched = new AtomicInteger();
    private final RSAKey first = key("one");
    private final RSAKey second = key("two");
    private HttpServer portal;
    private volatile String shown = set(first);
    private volatile boolean away;
    private Assertions assertions;

    @BeforeEach
    void open() throws IOException {
        portal = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        portal.createContext("/keys", this::answer);
        portal.createContext("/elsewhere", exchange -> {
            exchange.getResponseHeaders().set("Location", "/keys");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        portal.start();
        assertions = trusting("/keys");
    }

    @AfterEach
    void close() {
        portal.stop(0);
    }

    @Test
    void a_set_is_fetched_once_for_many_who_come() throws JOSEException {
        for (int i = 0; i < 5; i++) {
            assertThat(assertions.read(signed(first)).who().subject()).isEqualTo("u-17");
        }
        assertThat(fetched).hasValue(1);
    }

    @Test
    void a_key_that_is_new_is_asked_for() throws JOSEException {
        assertions.read(signed(first));
        shown = set(second);

        assertThat(assertions.read(signed(second)).who().subject()).isEqualTo("u-17");
        assertThat(fetched).hasValue(2);
    }

    @Test
    void made_up_keys_do_not_make_us_ask_again_and_again() throws JOSEException {
        assertions.read(signed(first));
        for (int i = 0; i < 20; i++) {
            var stranger = signed(key("stranger" + i));
            assertThatThrownBy(() -> assertions.read(stranger)).isInstanceOf(Refused.class);
        }
        assertThat(fetched.get()).isBetween(2, 3);
    }

    @Test
    void a_portal_that_is_away_keeps_nobody_out_whose_key_is_known() throws JOSEException {
        assertions.read(signed(first));
        away = true;

        assertThat(assertions.read(signed(first)).who().subject()).isEqualTo("u-17");
    }

    @Test
    void nobody_is_believed_whose_keys_were_never_seen() throws JOSEException {
        away = true;
        var assertion = signed(first);

        assertThatThrownBy(() -> assertions.read(assertion)).isInstanceOf(RuntimeException.class);
        assertThat(fetched).hasPositiveValue();
    }

    @Test
    void a_portal_that_sends_elsewhere_for_its_keys_is_not_followed() throws JOSEException {
        var assertion = signed(first);
        var sent = trusting("/elsewhere");

        assertThatThrownBy(() -> sent.read(assertion)).isInstanceOf(RuntimeException.class);
        assertThat(fetched).hasValue(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        fetched.incrementAndGet();
        var body = shown.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(away ? 503 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Assertions trusting(String path) {
        var address = "http://127.0.0.1:" + portal.getAddress().getPort() + path;
        var settings = TestSettings.of(
                "lunchroom.portal.issuer", "https://portal.example",
                "lunchroom.portal.audience", "https://lunchroom.example",
                "lunchroom.portal.jwks", address);
        return new Assertions(PortalSettings.from(settings).orElseThrow(), clock);
    }

    private String signed(RSAKey key) throws JOSEException {
        var now = clock.instant();
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .issuer("https://portal.example")
                        .audience("https://lunchroom.example")
                        .subject("u-17")
                        .claim("name", "Inês Duarte")
                        .jwtID(UUID.randomUUID().toString())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(Duration.ofMinutes(2))))
                        .build());
        jwt.sign(new RSASSASigner(key));
        return jwt.serialize();
    }

    private static String set(RSAKey key) {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
