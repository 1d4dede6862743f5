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
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.SignInSettings;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.claims.Refused;
import org.lunchroom.identity.groups.GroupRules;
import org.lunchroom.identity.oidc.Providers;
import org.lunchroom.identity.portals.KnownPortals;
import org.lunchroom.identity.portals.NewKey;
import org.lunchroom.identity.portals.NewPortal;
import org.lunchroom.identity.portals.Portals;
import org.lunchroom.identity.session.Sessions;
import org.lunchroom.identity.tokens.Departures;
import org.lunchroom.identity.tokens.NewToken;
import org.lunchroom.identity.tokens.Tokens;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.secrets.Seal;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.TestClock;
import org.lunchroom.people.People;

/** Portals that admins keep: their keys, their pages, and which check a word of theirs fails. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class KeptPortalsTest {
    private static final String ISSUER = "https://intranet.example";
    private static final String PAGE = "https://intranet.example";
    private static final Viewer ADMIN = new Viewer(UUID.randomUUID(), "Ada", Set.of("admin"));

    @Parameter
    TestDatabase kind;

    @TempDir
    Path data;

    private final TestClock clock = new TestClock();
    private Database database;
    private People people;
    private Sessions sessions;
    private Tokens tokens;
    private Portals portals;
    private PortalWord word;
    private Admission admission;
    private PortalDoor door;
    private UUID portal;

    @BeforeEach
    void open() {
        database = kind.fresh();
        people = new People(database, clock);
        var settings = settings();
        var seal = new Seal(settings);
        sessions = new Sessions(database, people, clock, new SignInSettings(settings));
        var audit = new Audit(database, clock);
        tokens = new Tokens(database, people, audit, clock, new SignInSettings(settings));
        portals = new Portals(database, people, audit, new Departures(sessions, tokens), seal, clock);
        var known = new KnownPortals(database, seal, clock);
        word = new PortalWord(
                new KeptAssertions(known, settings, clock), new Providers(known, settings, clock), settings, clock);
        admission = new Admission(people, new GroupRules(database, audit, clock), List.of());
        door = new PortalDoor(database, clock, word, admission);
        portal = portals.add(ADMIN, new NewPortal(ISSUER, "Intranet", List.of(PAGE)))
                .id();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Settings settings() {
        return TestSettings.of("lunchroom.data.dir", data.toString());
    }

    private record Secret(String id, String secret) {}

    private Secret secret() {
        var made = portals.addKey(ADMIN, portal, new NewKey("HS256", null, null));
        return new Secret(made.key().id(), made.secret());
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("http://127.0.0.1:8080/lunchroom")
                .subject("u1")
                .claim("name", "Inês Duarte")
                .claim("origin", PAGE)
                .issueTime(Date.from(clock.instant()))
                .expirationTime(Date.from(clock.instant().plusSeconds(120)))
                .jwtID(UUID.randomUUID().toString());
    }

    private static String signed(JWSHeader header, JWSSigner signer, JWTClaimsSet claims) throws JOSEException {
        var jwt = new SignedJWT(header, claims);
        jwt.sign(signer);
        return jwt.serialize();
    }

    private static JWSHeader header(JWSAlgorithm algorithm, String key) {
        return new JWSHeader.Builder(algorithm)
                .type(new JOSEObjectType("portal-assertion+jwt"))
                .keyID(key)
                .build();
    }

    private String assertion(Secret key, Consumer<JWTClaimsSet.Builder> but) throws JOSEException {
        var claims = claims();
        but.accept(claims);
        return signed(header(JWSAlgorithm.HS256, key.id()), new MACSigner(key.secret()), claims.build());
    }

    private Viewer in(String assertion) {
        return door.viewer(new AssertionToken(assertion, PAGE));
    }

    private void refused(String assertion, String reason) {
        assertThatThrownBy(() -> in(assertion)).isInstanceOf(Refused.class).hasMessage(reason);
    }

    @Test
    void a_secret_that_we_made_lets_the_portals_people_in_and_is_kept_sealed() throws JOSEException {
        var key = secret();

        assertThat(key.secret()).hasSizeGreaterThanOrEqualTo(43);
        assertThat(in(assertion(key, claims -> {})).name()).isEqualTo("Inês Duarte");
        var held = database.read(handle -> handle.createQuery("select held from portal_key")
                .mapTo(String.class)
                .one());
        assertThat(held).doesNotContain(key.secret());
        assertThat(portals.all().get(0).keys().get(0).toString()).doesNotContain(key.secret());
    }

    @Test
    void two_keys_are_good_at_once_and_a_retired_one_is_not_from_its_moment_on() throws JOSEException {
        var old = secret();
        var fresh = secret();
        assertThatThrownBy(this::secret).isInstanceOf(Problem.class).hasMessageContaining("Two keys");
        portals.retire(ADMIN, portal, old.id(), clock.instant().plus(Duration.ofHours(1)));

        in(assertion(old, claims -> {}));
        in(assertion(fresh, claims -> {}));
        clock.advance(Duration.ofHours(1));
        refused(assertion(old, claims -> {}), "key");
        in(assertion(fresh, claims -> {}));
        assertThat(secret().id()).as("there is room for the next one").isNotEqualTo(old.id());
    }

    @Test
    void a_pasted_public_key_is_believed_under_its_own_name() throws JOSEException {
        var rsa = new RSAKeyGenerator(2048).keyID("portal-2026").generate();
        portals.addKey(ADMIN, portal, new NewKey("RS256", rsa.toPublicJWK().toJSONString(), null));
        portals.addKey(
                ADMIN,
                portal,
                new NewKey(
                        "ES256",
                        new ECKeyGenerator(Curve.P_256).generate().toPublicJWK().toJSONString(),
                        null));

        in(signed(header(JWSAlgorithm.RS256, "portal-2026"), new RSASSASigner(rsa), claims().build()));
        var others = new RSAKeyGenerator(2048).generate();
        refused(
                signed(header(JWSAlgorithm.RS256, "portal-2026"), new RSASSASigner(others), claims().build()),
                "signature");
    }

    @Test
    void a_public_key_is_no_secret_to_sign_with() throws JOSEException {
        var rsa = new RSAKeyGenerator(2048).keyID("portal-2026").generate();
        portals.addKey(ADMIN, portal, new NewKey("RS256", rsa.toPublicJWK().toJSONString(), null));
        var confused = new MACSigner(rsa.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8));

        refused(signed(header(JWSAlgorithm.HS256, "portal-2026"), confused, claims().build()), "algorithm");
    }

    @Test
    void nothing_but_a_known_key_is_looked_up_whatever_the_header_asks_for() throws JOSEException {
        var key = secret();
        var signer = new MACSigner(key.secret());
        for (var name :
                List.of("../../etc/passwd", "' or '1'='1", "x".repeat(5000), "http://evil.example/k", "\u0000")) {
            refused(signed(header(JWSAlgorithm.HS256, name), signer, claims().build()), "key");
        }
        refused(signed(header(JWSAlgorithm.HS256, null), signer, claims().build()), "key-missing");
        refused(new PlainJWT(claims().build()).serialize(), "form");
        var elsewhere = new JWSHeader.Builder(header(JWSAlgorithm.ES256, "not-a-key-of-ours"))
                .jwkURL(URI.create("http://127.0.0.1:9/keys"))
                .build();
        var own = new ECKeyGenerator(Curve.P_256).generate();
        refused(signed(elsewhere, new ECDSASigner(own), claims().build()), "key");
    }

    @Test
    void a_token_for_something_else_and_one_of_another_portal_are_refused() throws JOSEException {
        var key = secret();
        var plain = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.id())
                .build();
        refused(signed(plain, new MACSigner(key.secret()), claims().build()), "type");
        portals.add(ADMIN, new NewPortal("https://other.example", "Other", List.of()));
        refused(assertion(key, claims -> claims.issuer("https://other.example")), "issuer");
        refused(assertion(key, claims -> claims.issuer("local")), "issuer");
        refused(assertion(key, claims -> claims.audience(List.of("a", "http://127.0.0.1:8080/lunchroom"))), "audience");
        refused(
                assertion(
                        key,
                        claims ->
                                claims.expirationTime(Date.from(clock.instant().plusSeconds(400)))),
                "lives-too-long");
    }

    @Test
    void it_must_come_from_the_page_that_it_names_and_that_must_be_one_of_the_portals() throws JOSEException {
        var key = secret();
        refused(assertion(key, claims -> claims.claim("origin", "https://evil.example")), "origin");
        refused(assertion(key, claims -> claims.claim("origin", null)), "origin");
        var taken = assertion(key, claims -> {});
        for (var from : new String[] {"https://evil.example", "null", null}) {
            assertThatThrownBy(() -> door.viewer(new AssertionToken(taken, from)))
                    .hasMessage("sent-from-elsewhere");
        }
        in(taken);
    }

    @Test
    void a_portal_that_is_gone_is_believed_no_longer_and_its_people_are_out() throws JOSEException {
        var key = secret();
        var viewer = in(assertion(key, claims -> {}));
        var session = sessions.open(viewer);
        var end = clock.instant().plusSeconds(60);
        var token = tokens.make(viewer, new NewToken("x", List.of("rooms:read"), end), null);
        assertThat(sessions.viewer(session.token())).isPresent();
        assertThat(tokens.held(token.text())).isPresent();
        portals.remove(ADMIN, portal);
        assertThat(tokens.held(token.text())).isEmpty();

        assertThat(sessions.viewer(session.token())).isEmpty();
        refused(assertion(key, claims -> {}), "no-such-portal");
    }

    @Test
    void who_signs_out_at_the_portal_is_out_here_once_for_each_word_of_it() throws JOSEException {
        var key = secret();
        var session = sessions.open(in(assertion(key, claims -> {})));
        var out = new PortalSignOuts(word, people, database, sessions);
        assertThatThrownBy(() -> out.out(assertion(key, claims -> {}))).isInstanceOf(Problem.class);
        assertThat(sessions.viewer(session.token()))
                .as("an assertion signs nobody out")
                .isPresent();
        var header = new JWSHeader.Builder(header(JWSAlgorithm.HS256, key.id()))
                .type(new JOSEObjectType("portal-logout+jwt"))
                .build();
        var said = signed(header, new MACSigner(key.secret()), claims().build());
        refused(said, "type");

        out.out(said);
        assertThat(sessions.viewer(session.token())).isEmpty();
        assertThatThrownBy(() -> out.out(said)).isInstanceOf(Problem.class);
        out.out(signed(
                header,
                new MACSigner(key.secret()),
                claims().subject("never-here").build()));
    }

    @Test
    void a_trial_names_the_check_that_fails_and_uses_nothing_up() throws JOSEException {
        var key = secret();
        var trial = new PortalTrial(word, admission, database, new Audit(database, clock));
        var good = assertion(key, claims -> {});
        assertThat(trial.of(ADMIN, good, null).holds()).isTrue();
        assertThat(trial.of(ADMIN, good, null).subject()).isEqualTo("u1");
        in(good);
        var used = trial.of(ADMIN, good, null);
        assertThat(used.holds()).isFalse();
        assertThat(used.checks())
                .filteredOn(check -> Boolean.FALSE.equals(check.holds()))
                .singleElement()
                .satisfies(check -> assertThat(check.check()).isEqualTo("once"));

        var old = assertion(
                key, claims -> claims.issueTime(Date.from(clock.instant().minusSeconds(400)))
                        .expirationTime(Date.from(clock.instant().minusSeconds(280))));
        var failed = trial.of(ADMIN, old, null).checks();
        assertThat(failed.get(7).check()).isEqualTo("times");
        assertThat(failed.get(7).why()).contains("exp");
        assertThat(failed.get(6).holds()).isTrue();
        assertThat(failed.get(8).holds()).as("nobody looked").isNull();
        assertThat(trial.of(ADMIN, "no token", null).checks().get(0).holds()).isFalse();
        assertThat(trial.of(ADMIN, assertion(key, claims -> {}), "https://evil.example")
                        .checks()
                        .get(9)
                        .holds())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "demo", "lunchroom:guest", "a\u0000b", " "})
    void no_portal_takes_a_name_of_ours(String issuer) {
        assertThatThrownBy(() -> portals.add(ADMIN, new NewPortal(issuer, "X", List.of())))
                .isInstanceOf(Problem.class);
    }

    @Test
    void wrong_portals_and_keys_are_refused_by_field() throws JOSEException {
        for (var origin :
                List.of("https://intranet.example/path", "intranet", "javascript:alert(1)", "https://*", "")) {
            assertThatThrownBy(() -> portals.add(ADMIN, new NewPortal("p", "X", List.of(origin))))
                    .as(origin)
                    .isInstanceOf(Problem.class);
        }
        assertThatThrownBy(() -> portals.add(ADMIN, new NewPortal(ISSUER, "Twice", List.of())))
                .hasMessageContaining("calls itself this");
        var pair = new RSAKeyGenerator(2048).generate();
        refusedKey(new NewKey("RS256", pair.toJSONString(), null), "private half");
        refusedKey(new NewKey("ES256", pair.toPublicJWK().toJSONString(), null), "P-256");
        refusedKey(new NewKey("none", null, null), "HS256, RS256");
        refusedKey(new NewKey("HS256", null, "https://intranet.example/keys"), "leave");
        refusedKey(new NewKey("RS256", null, "http://intranet.example/keys"), "https");
        refusedKey(new NewKey("RS256", null, null), "one of them");
        refusedKey(new NewKey("RS256", "{}", null), "no JSON Web Key");
    }

    private void refusedKey(NewKey key, String why) {
        assertThatThrownBy(() -> portals.addKey(ADMIN, portal, key))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(why);
        assertThat(portals.all().get(0).keys()).isEmpty();
    }
}
