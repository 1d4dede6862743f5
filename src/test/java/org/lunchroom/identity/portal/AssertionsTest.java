package org.lunchroom.identity.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunchroom.identity.claims.Refused;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.time.TestClock;

class AssertionsTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final RSAKey RSA = rsa("one");
    private static final ECKey EC = ec();

    private final TestClock clock = new TestClock();

    @TempDir
    Path directory;

    @Test
    void a_sound_assertion_says_who_somebody_is() throws JOSEException {
        var assertion = shared().read(hs256(claims -> {}));

        assertThat(assertion.who().subject()).isEqualTo("u-17");
        assertThat(assertion.who().issuer()).isEqualTo("https://portal.example");
        assertThat(assertion.who().name()).isEqualTo("Inês Duarte");
        assertThat(assertion.who().roles()).containsExactlyInAnyOrder("member", "organiser");
    }

    @Test
    void one_without_a_signature_is_refused() {
        refused(shared(), new PlainJWT(claims().build()).serialize(), "signature");
    }

    @Test
    void one_signed_with_another_secret_is_refused() throws JOSEException {
        var signer = new MACSigner("another secret of thirty-two chars");

        refused(shared(), sign(JWSAlgorithm.HS256, signer, claims().build()), "signature");
    }

    @Test
    void one_with_a_stronger_algorithm_than_configured_is_refused_too() throws JOSEException {
        var longSecret = SECRET + SECRET;
        var portal = settings("lunchroom.portal.secret", longSecret);

        refused(
                new Assertions(portal, clock),
                sign(JWSAlgorithm.HS512, new MACSigner(longSecret), claims().build()),
                "signature");
    }

    @Test
    void a_public_key_used_as_a_shared_secret_is_refused() throws JOSEException, IOException {
        var publicKey = RSA.toRSAPublicKey().getEncoded();
        var forged = sign(JWSAlgorithm.HS256, new MACSigner(publicKey), claims().build());

        refused(keySet("RS256", RSA.toPublicJWK().toJSONString()), forged, "signature");
    }

    @Test
    void one_signed_by_a_key_of_the_set_is_believed() throws JOSEException, IOException {
        var set = new JWKSet(List.of(RSA.toPublicJWK(), EC.toPublicJWK())).toString();

        assertThat(keySetOf("RS256", set).read(rs256(RSA)).who().subject()).isEqualTo("u-17");
        assertThat(keySetOf("ES256", set)
                        .read(sign(JWSAlgorithm.ES256, new ECDSASigner(EC), claims().build()))
                        .who()
                        .subject())
                .isEqualTo("u-17");
    }

    @Test
    void one_signed_by_a_key_outside_the_set_is_refused() throws JOSEException, IOException {
        var text = rs256(rsa("two"));

        refused(keySet("RS256", RSA.toPublicJWK().toJSONString()), text, "signature");
    }

    @Test
    void a_sound_signature_of_the_other_algorithm_is_refused() throws JOSEException, IOException {
        var set = new JWKSet(List.of(RSA.toPublicJWK(), EC.toPublicJWK())).toString();

        refused(keySetOf("ES256", set), rs256(RSA), "signature");
    }

    @Test
    void keys_that_cannot_be_read_are_our_trouble_and_not_the_callers() throws JOSEException, IOException {
        var file = Files.writeString(directory.resolve("gone.json"), "{\"keys\":[]}");
        var assertions = new Assertions(
                settings("lunchroom.portal.algorithm", "RS256", "lunchroom.portal.jwks", file.toString()), clock);
        Files.delete(file);
        var text = rs256(RSA);

        assertThatThrownBy(() -> assertions.read(text))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(503));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "eyJhbGciOiJub25lIn0..", "....", "\u0000.\u0000.\u0000", "ééé.ééé.ééé"})
    void garbage_is_refused(String text) {
        assertThatThrownBy(() -> shared().read(text)).isInstanceOf(Refused.class);
    }

    @Test
    void one_changed_after_signing_is_refused() throws JOSEException {
        var parts = hs256(claims -> {}).split("\\.");
        var other = hs256(claims -> claims.subject("admin")).split("\\.");

        refused(shared(), parts[0] + "." + other[1] + "." + parts[2], "signature");
    }

    @Test
    void a_token_made_for_something_else_is_refused() throws JOSEException {
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(new JOSEObjectType("logout+jwt"))
                .build();

        refused(shared(), sign(header, new MACSigner(SECRET), claims().build()), "signature");
    }

    @Test
    void wrong_claims_are_refused_each_by_its_name() throws JOSEException {
        refused(claims -> claims.issuer("https://other.example"), "issuer");
        refused(claims -> claims.audience("https://elsewhere.example"), "audience");
        refused(claims -> claims.audience(List.of("https://lunchroom.example", "https://other.example")), "audience");
        refused(claims -> claims.audience((String) null), "audience");
        refused(claims -> claims.subject(" "), "sub");
        refused(claims -> claims.subject("a\u0000b"), "sub");
        refused(claims -> claims.subject("x".repeat(256)), "sub");
        refused(claims -> claims.jwtID(null), "jti");
        refused(claims -> claims.issueTime(null), "times");
        refused(claims -> claims.expirationTime(null), "times");
    }

    @Test
    void the_times_are_checked_with_a_little_tolerance() throws JOSEException {
        refused(claims -> claims.issueTime(at(-200)).expirationTime(at(-31)), "expired");
        refused(claims -> claims.issueTime(at(-10)).expirationTime(at(291)), "lives-too-long");
        refused(claims -> claims.issueTime(at(0)).expirationTime(at(-10)), "lives-too-long");
        refused(claims -> claims.issueTime(at(31)).expirationTime(at(60)), "issued-in-future");
        refused(claims -> claims.notBeforeTime(at(31)), "not-yet-valid");

        shared().read(hs256(claims -> claims.issueTime(at(-200)).expirationTime(at(-29))));
        shared().read(hs256(claims -> claims.issueTime(at(29)).expirationTime(at(60))));
        shared().read(hs256(claims -> claims.issueTime(at(-10)).expirationTime(at(290))));
    }

    @Test
    void a_lifetime_beyond_any_calendar_is_refused() throws JOSEException {
        refused(claims -> claims.claim("exp", Long.MAX_VALUE), null);
        refused(claims -> claims.claim("iat", Long.MIN_VALUE), null);
    }

    @Test
    void roles_come_from_the_claim_and_the_names_that_the_admin_set() throws JOSEException {
        var portal = settings(
                "lunchroom.portal.secret", SECRET,
                "lunchroom.portal.roles.claim", "groups",
                "lunchroom.portal.organiser.roles", "L&D, trainers",
                "lunchroom.portal.admin.roles", "it");
        var assertions = new Assertions(portal, clock);

        assertThat(assertions
                        .read(hs256(claims -> claims.claim("groups", List.of("trainers"))))
                        .who()
                        .roles())
                .containsExactlyInAnyOrder("member", "organiser");
        assertThat(assertions
                        .read(hs256(claims -> claims.claim("groups", "sales it")))
                        .who()
                        .roles())
                .contains("admin");
        assertThat(assertions
                        .read(hs256(claims -> claims.claim("groups", 7)))
                        .who()
                        .roles())
                .containsExactly("member");
        assertThat(assertions
                        .read(hs256(claims -> claims.claim("groups", List.of("admin", 1))))
                        .who()
                        .roles())
                .containsExactly("member");
    }

    @Test
    void groups_come_from_their_claim_as_they_are_and_none_that_could_not_be_kept() throws JOSEException {
        var assertions = new Assertions(settings("lunchroom.portal.secret", SECRET), clock);
        var given = List.of(" Design, Berlin ", "Leads", "", "x".repeat(121), "a\u0000b", "Leads");
        assertThat(assertions
                        .read(hs256(claims -> claims.claim("groups", given)))
                        .who()
                        .groups())
                .containsExactlyInAnyOrder("Design, Berlin", "Leads");
        assertThat(assertions
                        .read(hs256(claims -> claims.claim("groups", "sales it")))
                        .who()
                        .groups())
                .containsExactlyInAnyOrder("sales", "it");
        assertThat(assertions
                        .read(hs256(claims -> claims.claim("roles", List.of("Leads"))))
                        .who()
                        .groups())
                .isEmpty();
        var many = java.util.stream.IntStream.range(0, 5_000)
                .mapToObj(i -> "g" + i)
                .toList();
        assertThat(assertions
                        .read(hs256(claims -> claims.claim("groups", many)))
                        .who()
                        .groups())
                .hasSize(200);
    }

    private void refused(Consumer<JWTClaimsSet.Builder> change, String reason) throws JOSEException {
        refused(shared(), hs256(change), reason);
    }

    private static void refused(Assertions assertions, String text, String reason) {
        var refusal = assertThatThrownBy(() -> assertions.read(text)).isInstanceOf(Refused.class);
        if (reason != null) {
            refusal.hasMessage(reason);
        }
    }

    private Assertions shared() {
        return new Assertions(settings("lunchroom.portal.secret", SECRET), clock);
    }

    private Assertions keySet(String algorithm, String key) throws IOException {
        return keySetOf(algorithm, "{\"keys\":[" + key + "]}");
    }

    private Assertions keySetOf(String algorithm, String set) throws IOException {
        var file = Files.writeString(directory.resolve("keys.json"), set, StandardCharsets.UTF_8);
        return new Assertions(
                settings("lunchroom.portal.algorithm", algorithm, "lunchroom.portal.jwks", file.toString()), clock);
    }

    private static PortalSettings settings(String... more) {
        var pairs = new java.util.ArrayList<>(List.of(
                "lunchroom.portal.issuer", "https://portal.example",
                "lunchroom.portal.audience", "https://lunchroom.example"));
        pairs.addAll(List.of(more));
        return PortalSettings.from(TestSettings.of(pairs.toArray(String[]::new)))
                .orElseThrow();
    }

    private String hs256(Consumer<JWTClaimsSet.Builder> change) throws JOSEException {
        var claims = claims();
        change.accept(claims);
        return sign(JWSAlgorithm.HS256, new MACSigner(SECRET), claims.build());
    }

    private String rs256(RSAKey key) throws JOSEException {
        return sign(JWSAlgorithm.RS256, new RSASSASigner(key), claims().build());
    }

    private static String sign(JWSAlgorithm algorithm, JWSSigner signer, JWTClaimsSet claims) throws JOSEException {
        return sign(new JWSHeader.Builder(algorithm).type(JOSEObjectType.JWT).build(), signer, claims);
    }

    private static String sign(JWSHeader header, JWSSigner signer, JWTClaimsSet claims) throws JOSEException {
        var jwt = new SignedJWT(header, claims);
        jwt.sign(signer);
        return jwt.serialize();
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer("https://portal.example")
                .audience("https://lunchroom.example")
                .subject("u-17")
                .claim("name", "Inês Duarte")
                .claim("roles", List.of("organiser", "whatever"))
                .issueTime(at(-5))
                .expirationTime(at(120))
                .jwtID(UUID.randomUUID().toString());
    }

    private Date at(int seconds) {
        Instant instant = clock.instant().plus(Duration.ofSeconds(seconds));
        return Date.from(instant);
    }

    private static RSAKey rsa(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey ec() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("three").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
