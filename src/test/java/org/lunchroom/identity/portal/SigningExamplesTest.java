package org.lunchroom.identity.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunchroom.audit.Audit;
import org.lunchroom.harness.OtherLanguages;
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
import org.lunchroom.identity.tokens.Tokens;
import org.lunchroom.kernel.secrets.Seal;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.people.People;

/** What documentation shows is run in its own language, and what it signs is believed by the door itself. */
class SigningExamplesTest {
    private static final Path EXAMPLES = Path.of("docs/examples/signing").toAbsolutePath();
    private static final String HOME = "https://intranet.example";
    private static final String NAME = "Zoe \"the Ace\" O'Neil";
    private static final Viewer ADMIN = new Viewer(UUID.randomUUID(), "Ada", Set.of("admin"));
    private static final Map<String, List<String>> COMMANDS = Map.of(
            "java",
                    List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "Assertion.java"),
            "php", List.of("php", "assertion.php"),
            "node", List.of("node", "assertion.mjs"),
            "python3", List.of("python3", "assertion.py"),
            "dotnet", List.of("dotnet", "run", "--project", "."));

    @TempDir
    Path data;

    // The examples have no other.
    private final Clock clock = Clock.systemUTC();
    private Database database;
    private Portals portals;
    private PortalDoor door;
    private UUID portal;

    @BeforeEach
    void a_portal_is_kept() {
        database = TestDatabase.H2.fresh();
        var settings = TestSettings.of("lunchroom.data.dir", data.toString());
        var people = new People(database, clock);
        var seal = new Seal(settings);
        var audit = new Audit(database, clock);
        var limits = new SignInSettings(settings);
        var departures = new Departures(
                new Sessions(database, people, clock, limits), new Tokens(database, people, audit, clock, limits));
        portals = new Portals(database, people, audit, departures, seal, clock);
        var known = new KnownPortals(database, seal, clock);
        var word = new PortalWord(
                new KeptAssertions(known, settings, clock), new Providers(known, settings, clock), settings, clock);
        var admission = new Admission(people, new GroupRules(database, audit, clock), List.of());
        door = new PortalDoor(database, clock, word, admission);
        portal = portals.add(ADMIN, new NewPortal(HOME, "Intranet", List.of(HOME)))
                .id();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({"java", "php", "node", "python3", "dotnet"})
    void a_shared_secret_signs_what_the_door_believes_once(String language) throws IOException {
        var made = portals.addKey(ADMIN, portal, new NewKey("HS256", null, null));
        believedOnce(signed(language, Map.of("LUNCHROOM_KEY_ID", made.key().id(), "LUNCHROOM_SECRET", made.secret())));
    }

    @ParameterizedTest
    @CsvSource({"java, RS256", "java, ES256", "php, RS256", "node, RS256", "node, ES256", "dotnet, RS256"})
    void a_private_key_signs_what_the_door_believes_once(String language, String algorithm)
            throws IOException, JOSEException {
        JWK pair = algorithm.equals("RS256")
                ? new RSAKeyGenerator(2048).keyID("of-the-portal").generate()
                : new ECKeyGenerator(Curve.P_256).keyID("of-the-portal").generate();
        var made = portals.addKey(
                ADMIN, portal, new NewKey(algorithm, pair.toPublicJWK().toJSONString(), null));
        believedOnce(signed(
                language,
                Map.of(
                        "LUNCHROOM_KEY_ID", made.key().id(),
                        "LUNCHROOM_ALGORITHM", algorithm,
                        "LUNCHROOM_PRIVATE_KEY", pem((AsymmetricJWK) pair))));
    }

    @Test
    void the_examples_are_those_that_the_page_lists() throws IOException {
        var page = Files.readString(EXAMPLES.resolve("README.md"));
        try (var files = Files.list(EXAMPLES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .hasSize(5)
                    .allSatisfy(name -> assertThat(page).contains("](" + name + ")"));
        }
    }

    private void believedOnce(String assertion) {
        var who = door.viewer(new AssertionToken(assertion, HOME));
        assertThat(who.name()).isEqualTo(NAME);
        assertThatThrownBy(() -> door.viewer(new AssertionToken(assertion, HOME)))
                .isInstanceOf(Refused.class)
                .hasMessage("used-before");
    }

    private String signed(String language, Map<String, String> key) throws IOException {
        assumeTrue(
                language.equals("java") || OtherLanguages.has(language),
                "There is no " + language + " on this machine.");
        var environment = new HashMap<>(Map.of("LUNCHROOM_ISSUER", HOME, "LUNCHROOM_ORIGIN", HOME));
        environment.put("LUNCHROOM_AUDIENCE", "http://127.0.0.1:8080/lunchroom");
        environment.putAll(key);
        var command = new ArrayList<>(COMMANDS.get(language));
        command.addAll(List.of("u-17", NAME));
        return OtherLanguages.run(language.equals("dotnet") ? project() : EXAMPLES, environment, command);
    }

    private Path project() throws IOException {
        var folder = Files.createDirectories(data.resolve("signing"));
        Files.copy(EXAMPLES.resolve("Assertion.cs"), folder.resolve("Assertion.cs"));
        Files.writeString(
                folder.resolve("signing.csproj"),
                """
                <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net8.0</TargetFramework>
                <RollForward>Major</RollForward><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>
                """);
        return folder;
    }

    private static String pem(AsymmetricJWK pair) throws JOSEException {
        var content = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(pair.toPrivateKey().getEncoded());
        return "-----BEGIN PRIVATE KEY-----\n" + content + "\n-----END PRIVATE KEY-----\n";
    }
}
