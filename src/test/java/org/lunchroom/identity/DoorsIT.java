package org.lunchroom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.KeptPortal;
import org.lunchroom.harness.Listening;
import org.lunchroom.harness.OnServer;
import org.lunchroom.identity.oidc.TestProvider;

/** The ways in, over HTTP: key sets, identity providers, a directory; and all that is refused alike. */
class DoorsIT extends OnServer {
    @Test
    void whatever_is_wrong_with_a_word_there_is_one_answer() throws JOSEException {
        var portal = KeptPortal.at(as("admin"));
        var good = portal.word(portal.claims("u-1").build());
        portal.hand(nobody(), good).expect(201);

        var answers = new LinkedHashMap<String, String>();
        wrong(portal, good).forEach((what, word) -> answers.put(what, refusal(portal, what, word)));
        assertThat(answers.values()).as(answers.toString()).containsOnly(answers.get("reused"));
    }

    private String refusal(KeptPortal portal, String what, String word) {
        var answer = portal.hand(nobody(), word);
        assertThat(answer.status()).as(what + ": " + answer.body()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        return answer.body().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }

    private Map<String, String> wrong(KeptPortal portal, String good) throws JOSEException {
        var now = Instant.now();
        var words = new LinkedHashMap<String, String>();
        words.put("reused", good);
        words.put("none", new PlainJWT(portal.claims("u-1").build()).serialize());
        var own = new RSAKeyGenerator(2048).keyID(portal.kid()).generate();
        var confused = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(new JOSEObjectType("portal-assertion+jwt"))
                        .keyID(portal.kid())
                        .build(),
                portal.claims("u-1").build());
        confused.sign(new RSASSASigner(own));
        words.put("key confusion", confused.serialize());
        for (var kid :
                new String[] {"not-a-key-of-yours", "../../../etc/passwd", "' or ''='", "http://evil.example/k"}) {
            words.put(
                    "kid " + kid,
                    portal.word(
                            KeptPortal.header(kid).build(), portal.claims("u-1").build()));
        }
        var elsewhere = KeptPortal.header("not-a-key-of-yours").jwkURL(URI.create("http://127.0.0.1:9/keys"));
        words.put("jku", portal.word(elsewhere.build(), portal.claims("u-1").build()));
        words.put(
                "expired",
                portal.word(portal.claims("u-1")
                        .issueTime(Date.from(now.minusSeconds(400)))
                        .expirationTime(Date.from(now.minusSeconds(200)))
                        .build()));
        words.put(
                "future",
                portal.word(portal.claims("u-1")
                        .issueTime(Date.from(now.plusSeconds(200)))
                        .expirationTime(Date.from(now.plusSeconds(300)))
                        .build()));
        words.put(
                "audience",
                portal.word(
                        portal.claims("u-1").audience("https://other.example").build()));
        words.put(
                "page",
                portal.word(portal.claims("u-1")
                        .claim("origin", "https://evil.example")
                        .build()));
        words.put(
                "9 KB",
                portal.word(portal.claims("u-1").claim("more", "x".repeat(7000)).build()));
        words.put("nonsense", "a.b.c");
        return words;
    }

    @Test
    void a_portal_that_shows_its_keys_and_its_pages_needs_no_restart() throws IOException, JOSEException {
        var key = new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/keys", exchange -> {
            var bytes = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try {
            var portal = KeptPortal.at(as("admin"));
            var keys = "http://127.0.0.1:" + server.getAddress().getPort() + "/keys";
            as("admin")
                    .post("/portals/" + portal.id() + "/keys", "{\"algorithm\":\"RS256\",\"keySet\":\"" + keys + "\"}")
                    .expect(201);
            var word = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .type(new JOSEObjectType("portal-assertion+jwt"))
                            .keyID(key.getKeyID())
                            .build(),
                    portal.claims("u-7").build());
            word.sign(new RSASSASigner(key));
            portal.hand(nobody(), word.serialize()).expect(201);

            await().atMost(Duration.ofSeconds(5))
                    .untilAsserted(() -> assertThat(preflight(portal.issuer())).isEqualTo(204));
            assertThat(preflight("https://evil.example")).isEqualTo(403);
            assertThat(nobody().page("room.html").header("Content-Security-Policy"))
                    .contains(portal.issuer());
        } finally {
            server.stop(0);
        }
    }

    // Java's client keeps "Origin" to itself, unless it is told otherwise; the harness tells it.
    private int preflight(String origin) {
        return nobody().call(
                        "OPTIONS",
                        "/session",
                        BodyPublishers.noBody(),
                        "Origin",
                        origin,
                        "Access-Control-Request-Method",
                        "POST")
                .status();
    }

    @Test
    void a_token_of_an_identity_provider_opens_a_session_and_may_be_brought_again() {
        try (var provider = new TestProvider()) {
            as("admin")
                    .post(
                            "/portals",
                            "{\"issuer\":\"%s\",\"name\":\"Teams\",\"audiences\":[\"lunchroom\"]}"
                                    .formatted(provider.issuer()))
                    .expect(201);
            var claims = provider.claims("lunchroom", "kc-1", Instant.now()).claim("name", "Priya Nair");
            var token = Caller.json(Map.of("assertion", provider.token(claims.build())));
            for (int i = 0; i < 2; i++) {
                var answer = nobody().post("/session", token).expect(201).json();
                assertThat(answer.getInt("expiresIn")).isBetween(880, 900);
                assertThat(nobody().withToken(answer.getString("token"))
                                .get("/me")
                                .expect(200)
                                .body())
                        .contains("Priya Nair");
            }
            var others = provider.token(claims.audience("another").build());
            nobody().post("/session", Caller.json(Map.of("assertion", others))).expectProblem(401, "sign-in-refused");
        }
    }

    @Test
    void a_directory_learns_what_it_may_say_of_people_and_groups() {
        var admin = as("admin");
        var token = admin.post("/portals/" + KeptPortal.at(admin).id() + "/directory-token", "{}")
                .expect(201)
                .json()
                .getString("token");
        var all = KeptPortal.tell(admin, token, "GET", "/Schemas", "");
        assertThat(all.statusCode()).isEqualTo(200);
        assertThat(all.body())
                .contains("\"totalResults\":2", "\"userName\"", "\"active\"", "\"emails\"", "\"members\"");
        var group = KeptPortal.tell(admin, token, "GET", "/Schemas/urn:ietf:params:scim:schemas:core:2.0:Group", "");
        assertThat(group.body()).contains("\"name\":\"Group\"").doesNotContain("userName");
        assertThat(KeptPortal.tell(admin, token, "GET", "/ResourceTypes/User", "")
                        .body())
                .contains("\"endpoint\":\"/Users\"");
        assertThat(KeptPortal.tell(admin, token, "GET", "/Schemas/nothing", "").statusCode())
                .isEqualTo(404);
        assertThat(KeptPortal.tell(admin, "wrong", "GET", "/Schemas", "").statusCode())
                .isEqualTo(401);
    }

    @Test
    void whom_the_directory_calls_gone_is_out_with_their_streams_and_no_word_lets_them_in() {
        var admin = as("admin");
        var portal = KeptPortal.at(admin);
        var token = admin.post("/portals/" + portal.id() + "/directory-token", "{}")
                .expect(201)
                .json()
                .getString("token");
        var tag = "scim" + Long.toString(System.nanoTime(), 36);
        as("host")
                .post(
                        "/rooms",
                        "{\"tag\":\"%s\",\"title\":\"T\",\"kind\":\"chat\",\"visibility\":\"open\"}".formatted(tag))
                .expect(201);
        admin.post(
                        "/group-rules",
                        "{\"portal\":\"%s\",\"group\":\"Leads\",\"role\":\"organiser\"}".formatted(portal.issuer()))
                .expect(201);

        assertThat(KeptPortal.tell(admin, "wrong", "GET", "/Users", "").statusCode())
                .isEqualTo(401);
        var told = KeptPortal.tell(
                admin,
                token,
                "POST",
                "/Users",
                "{\"userName\":\"ines\",\"externalId\":\"u-1\",\"displayName\":\"Inês\"}");
        assertThat(told.statusCode()).as(told.body()).isEqualTo(201);
        var id = told.body().replaceAll(".*?\"id\":\"([^\"]+)\".*", "$1");
        var group = KeptPortal.tell(
                admin,
                token,
                "POST",
                "/Groups",
                "{\"displayName\":\"Leads\",\"members\":[{\"value\":\"" + id + "\"}]}");
        assertThat(group.statusCode()).as(group.body()).isEqualTo(201);
        assertThat(KeptPortal.tell(admin, token, "GET", "/Users?filter=userName%20eq%20%22INES%22", "")
                        .body())
                .contains("\"totalResults\":1");

        var ines = portal.signedIn(nobody(), "u-1");
        assertThat(ines.get("/me").expect(200).body()).contains("organiser", id);
        try (var listening = Listening.to(tag, ines)) {
            await().until(() -> listening.opened() == 1);
            assertThat(KeptPortal.tell(admin, token, "DELETE", "/Users/" + id, "")
                            .statusCode())
                    .isEqualTo(204);
            await().atMost(Duration.ofSeconds(5)).until(() -> listening.turnedAway() == 401);
        }
        portal.hand(nobody(), portal.word(portal.claims("u-1").build())).expectProblem(401, "sign-in-refused");
        assertThat(KeptPortal.tell(admin, token, "GET", "/Users/" + id, "").statusCode())
                .isEqualTo(404);
        for (var who : new String[] {"host", "newcomer"}) {
            as(who).get("/group-rules").expect(403);
            as(who).post("/portals/" + portal.id() + "/directory-token", "{}").expect(403);
        }
    }
}
