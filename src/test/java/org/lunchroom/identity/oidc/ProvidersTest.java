package org.lunchroom.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.SignInSettings;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.claims.Assertion;
import org.lunchroom.identity.claims.PortalRules;
import org.lunchroom.identity.claims.Refused;
import org.lunchroom.identity.claims.Word;
import org.lunchroom.identity.portals.KnownPortals;
import org.lunchroom.identity.portals.NewKey;
import org.lunchroom.identity.portals.NewPortal;
import org.lunchroom.identity.portals.Portal;
import org.lunchroom.identity.portals.Portals;
import org.lunchroom.identity.portals.Provider;
import org.lunchroom.identity.session.Sessions;
import org.lunchroom.identity.tokens.Departures;
import org.lunchroom.identity.tokens.Tokens;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.secrets.Seal;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.TestClock;
import org.lunchroom.people.People;

/** Tokens of identity providers: fetched keys, whom they are for, and of whom they speak. */
class ProvidersTest {
    private static final Viewer ADMIN = new Viewer(UUID.randomUUID(), "Ada", Set.of("admin"));
    private static final String PAGE = "https://contoso.sharepoint.com";
    private static final String US = "api://lunchroom.example/11111111-2222";
    private static final String TENANT = "72f988bf-86f1-41af-91ab-2d7cd011db47";

    @TempDir
    Path data;

    private final TestClock clock = new TestClock();
    private final TestProvider provider = new TestProvider();
    private Database database;
    private Portals portals;
    private Providers providers;
    private UUID portal;

    @BeforeEach
    void open() {
        database = TestDatabase.H2.fresh();
        var people = new People(database, clock);
        var settings = settings();
        var seal = new Seal(settings);
        var sessions = new Sessions(database, people, clock, new SignInSettings(settings));
        var audit = new Audit(database, clock);
        var tokens = new Tokens(database, people, audit, clock, new SignInSettings(settings));
        portals = new Portals(database, people, audit, new Departures(sessions, tokens), seal, clock);
        providers = new Providers(new KnownPortals(database, seal, clock), settings, clock);
        portal = portals.add(ADMIN, new NewPortal(provider.issuer(), "Intranet", List.of(PAGE), List.of(US), null))
                .id();
    }

    @AfterEach
    void close() {
        provider.close();
        database.close();
    }

    private Settings settings() {
        return TestSettings.of(
                "lunchroom.data.dir",
                data.toString(),
                "lunchroom.portal.roles.claim",
                "realm_access.roles",
                "lunchroom.portal.organiser.roles",
                "trainers");
    }

    private Assertion read(String text) {
        return readFrom(PAGE, text);
    }

    private Assertion readFrom(String page, String text) {
        var word = Word.of(text);
        return providers.read(word, providers.portal(word).orElseThrow(), page);
    }

    private String token(Consumer<JWTClaimsSet.Builder> but) {
        return provider.token(claims(but));
    }

    private JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> but) {
        var claims = provider.claims(US, "u-1", clock.instant());
        but.accept(claims);
        return claims.build();
    }

    private void refused(String text, String reason) {
        assertThatThrownBy(() -> read(text))
                .as(reason)
                .isInstanceOf(Refused.class)
                .hasMessage(reason);
    }

    @Test
    void a_providers_token_says_who_somebody_is_and_may_be_brought_again() {
        var token = token(claims -> claims.claim("name", "Inês Duarte")
                .claim("email", "ines@northwind.example")
                .claim("email_verified", true)
                .claim("realm_access", Map.of("roles", List.of("trainers", "offline_access")))
                .claim("groups", List.of("/Design, Berlin")));
        for (int i = 0; i < 2; i++) {
            var who = read(token).who();
            assertThat(who.name()).isEqualTo("Inês Duarte");
            assertThat(who.roles()).containsExactlyInAnyOrder("member", "organiser");
            assertThat(who.groups()).containsExactly("/Design, Berlin");
            assertThat(who.address()).isEqualTo("ines@northwind.example");
            assertThat(who.issuer()).isEqualTo(provider.issuer());
        }
        assertThat(provider.asked()).as("its keys are kept").isEqualTo(1);
    }

    @Test
    void a_new_key_is_asked_for_once_and_made_up_ones_do_not_make_us_ask_again_and_again() {
        read(token(claims -> {}));
        provider.rotate();
        read(token(claims -> {}));
        assertThat(provider.asked()).isEqualTo(2);

        try (var stranger = new TestProvider()) {
            for (int i = 0; i < 10; i++) {
                stranger.rotate();
                var forged = stranger.token(claims(claims -> {}));
                assertThatThrownBy(() -> read(forged)).isInstanceOf(Refused.class);
            }
        }
        assertThat(provider.asked()).isLessThanOrEqualTo(4);
    }

    @Test
    void a_provider_that_is_away_keeps_nobody_out_whose_key_is_known_and_is_no_refusal_to_others() {
        provider.away(true);
        assertThatThrownBy(() -> read(token(claims -> {})))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("keys");
        provider.away(false);
    }

    @Test
    void a_document_that_speaks_for_another_or_leads_inside_is_not_followed() {
        provider.speaksFor("https://accounts.example");
        assertThatThrownBy(() -> read(token(claims -> {}))).isInstanceOf(Problem.class);
        assertThat(provider.asked()).isPositive();

        for (var inside : List.of(provider.issuer() + "/keys", "https://127.0.0.1:8443/keys", "file:///etc/passwd")) {
            try (var other = new TestProvider()) {
                var another = portals.add(ADMIN, new NewPortal(other.issuer(), "B", List.of(), List.of(US), null));
                other.keysAt(inside);
                var word = Word.of(
                        other.token(other.claims(US, "u-1", clock.instant()).build()));
                assertThatThrownBy(() -> providers.read(word, another, null))
                        .as(inside)
                        .isInstanceOf(Problem.class);
            }
        }
    }

    @Test
    void a_token_for_somebody_else_or_over_or_of_a_program_is_refused() {
        var now = clock.instant();
        refused(token(claims -> claims.audience("api://another")), "audience");
        refused(token(claims -> claims.audience((String) null)), "audience");
        refused(token(claims -> claims.expirationTime(Date.from(now.minusSeconds(31)))), "expired");
        refused(token(claims -> claims.expirationTime(null)), "times");
        refused(token(claims -> claims.issueTime(Date.from(now.plusSeconds(60)))), "issued-in-future");
        refused(token(claims -> claims.notBeforeTime(Date.from(now.plusSeconds(60)))), "not-yet-valid");
        refused(token(claims -> claims.subject(null)), "sub");
        refused(token(claims -> claims.claim("idtyp", "app")), "not-a-person");
        refused(token(claims -> claims.claim("preferred_username", "service-account-backup")), "not-a-person");
        refused(token(claims -> claims.claim("events", Map.of("logout", Map.of()))), "bearer-type");
        refused(provider.signed("logout+jwt", claims(claims -> {})), "bearer-type");
        read(token(claims -> claims.audience(List.of("account", US))));
        read(provider.signed("JWT", claims(claims -> {})));
        read(provider.signed(null, claims(claims -> {})));
    }

    @Test
    void it_comes_from_a_page_of_the_portal_or_from_ours() {
        var token = token(claims -> {});
        for (var from : new String[] {"https://evil.example", "null", null}) {
            assertThatThrownBy(() -> readFrom(from, token)).hasMessage("sent-from-elsewhere");
        }
        readFrom("http://127.0.0.1:8080", token);
    }

    @Test
    void no_secret_and_no_missing_signature_stands_for_the_providers_key() throws JOSEException {
        refused(new PlainJWT(claims(claims -> {})).serialize(), "form");
        var confused = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("x").build(), claims(claims -> {}));
        confused.sign(new MACSigner(provider.key().toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
        refused(confused.serialize(), "algorithm");
        try (var stranger = new TestProvider()) {
            var forged = stranger.token(claims(claims -> {}));
            assertThatThrownBy(() -> read(forged)).isInstanceOf(Refused.class);
        }
        var good = token(claims -> {});
        refused(good.substring(0, good.lastIndexOf('.') + 1) + "AAAA", "signature");
    }

    @Test
    void a_scope_that_is_asked_for_must_be_held() {
        portals.change(ADMIN, portal, new NewPortal(null, null, null, null, "access_as_user"));
        refused(token(claims -> {}), "scope");
        refused(token(claims -> claims.claim("scp", "access_as_user2")), "scope");
        read(token(claims -> claims.claim("scp", "openid access_as_user")));
        read(token(claims -> claims.claim("scope", "access_as_user email")));
    }

    @Test
    void who_wrote_their_address_themselves_has_none() {
        assertThat(read(token(claims -> claims.claim("email", "boss@northwind.example")))
                        .who()
                        .address())
                .isNull();
        assertThat(read(token(claims ->
                                claims.claim("email", "boss@northwind.example").claim("email_verified", false)))
                        .who()
                        .address())
                .isNull();
    }

    @Test
    void entra_writes_one_tenant_in_two_ways_and_its_people_stay_the_same() {
        var kept = "https://login.microsoftonline.com/" + TENANT + "/v2.0";
        var tab = portals.add(ADMIN, new NewPortal(kept, "Teams", List.of(), List.of(US), null));
        var first = entra("https://sts.windows.net/" + TENANT + "/", claims -> {});
        assertThat(providers.portal(Word.of(provider.token(first)))).contains(tab);
        var second = entra(kept, claims -> {});

        assertThat(inTenant(tab, first).subject()).isEqualTo("oid-1");
        assertThat(inTenant(tab, second).subject()).isEqualTo("oid-1");
        assertThat(inTenant(tab, first).issuer()).as("one person either way").isEqualTo(kept);
        assertThat(inTenant(tab, second).name()).isEqualTo("ines@contoso.example");

        var foreign =
                entra(kept, claims -> claims.claim("tid", UUID.randomUUID().toString()));
        assertThatThrownBy(() -> inTenant(tab, foreign)).hasMessage("issuer");
        var program = entra(kept, claims -> claims.claim("scp", null));
        assertThatThrownBy(() -> inTenant(tab, program)).hasMessage("scope");
        var nobody = entra(kept, claims -> claims.claim("oid", null));
        assertThatThrownBy(() -> inTenant(tab, nobody)).hasMessage("oid");
        var other = entra("https://sts.windows.net/" + UUID.randomUUID() + "/", claims -> {});
        assertThat(providers.portal(Word.of(provider.token(other)))).isEmpty();
    }

    private JWTClaimsSet entra(String issuer, Consumer<JWTClaimsSet.Builder> but) {
        return claims(claims -> {
            claims.issuer(issuer)
                    .claim("tid", TENANT)
                    .claim("oid", "oid-1")
                    .claim("scp", "access_as_user")
                    .claim("preferred_username", "ines@contoso.example");
            but.accept(claims);
        });
    }

    private Asserted inTenant(Portal tab, JWTClaimsSet claims) {
        return new Bearer(tab, PortalRules.of(tab.issuer(), settings()), claims)
                .checked(clock)
                .who();
    }

    @Test
    void too_many_groups_to_say_are_not_no_groups() {
        assertThat(read(token(claims -> claims.claim("_claim_names", Map.of("groups", "src1"))))
                        .groups())
                .isEqualTo(Assertion.Groups.TOO_MANY);
        assertThat(read(token(claims -> claims.claim("hasgroups", true))).groups())
                .isEqualTo(Assertion.Groups.TOO_MANY);
        assertThat(read(token(claims -> {})).groups()).isEqualTo(Assertion.Groups.UNSAID);
        assertThat(read(token(claims -> claims.claim("groups", List.of()))).groups())
                .isEqualTo(Assertion.Groups.SAID);
    }

    @Test
    void what_an_admin_says_of_a_provider_is_looked_at() {
        assertThat(portals.all().get(0).portal().provider()).isEqualTo(new Provider(List.of(US), ""));
        wrong(new NewPortal("http://idp.example", "X", List.of(), List.of("a"), null), "https");
        wrong(new NewPortal("not an address", "X", List.of(), List.of("a"), null), "https");
        wrong(new NewPortal("https://idp.example", "X", List.of(), List.of(), null), "call us");
        wrong(new NewPortal("https://idp.example", "X", List.of(), null, "scope"), "audiences");
        assertThatThrownBy(() -> portals.addKey(ADMIN, portal, new NewKey("HS256", null, null)))
                .hasMessageContaining("shows its keys itself");
        var signs = portals.add(ADMIN, new NewPortal("https://signs.example", "S", List.of()));
        assertThatThrownBy(() -> portals.change(ADMIN, signs.id(), new NewPortal(null, null, null, List.of("a"), null)))
                .hasMessageContaining("signs assertions itself");
    }

    private void wrong(NewPortal wanted, String why) {
        assertThatThrownBy(() -> portals.add(ADMIN, wanted))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(why);
    }
}
