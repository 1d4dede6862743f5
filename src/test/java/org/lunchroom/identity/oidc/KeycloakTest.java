package org.lunchroom.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.identity.claims.Refused;
import org.lunchroom.identity.claims.Word;
import org.lunchroom.identity.portals.KnownPortals;
import org.lunchroom.identity.portals.Portal;
import org.lunchroom.identity.portals.Provider;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.secrets.Seal;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;

/** Tokens of a real Keycloak, which src/bin/try-keycloak fetches and starts; its address is in the property "keycloak". */
@EnabledIfSystemProperty(named = "keycloak", matches = "http.+", disabledReason = "src/bin/try-keycloak runs it")
class KeycloakTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path data;

    private final String issuer = System.getProperty("keycloak") + "/realms/lunchroom";
    private Database database;
    private Providers providers;

    @BeforeEach
    void open() {
        database = TestDatabase.H2.fresh();
        var settings = TestSettings.of(
                "lunchroom.data.dir", data.toString(),
                "lunchroom.portal.roles.claim", "realm_access.roles",
                "lunchroom.portal.organiser.roles", "trainers");
        var known = new KnownPortals(database, new Seal(settings), Clock.systemUTC());
        providers = new Providers(known, settings, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Portal portal(String audience) {
        return new Portal(UUID.randomUUID(), issuer, "Keycloak", List.of(), new Provider(List.of(audience), "profile"));
    }

    private JsonObject granted(String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        var answer = HTTP.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private JsonObject ofInes() throws IOException, InterruptedException {
        return granted("grant_type=password&client_id=intranet&username=ines&password=of-a-test&scope=openid");
    }

    @Test
    void its_access_token_says_who_somebody_is() throws IOException, InterruptedException {
        var token = ofInes().getString("access_token");
        var who = providers.read(Word.of(token), portal("lunchroom"), null).who();

        assertThat(who.name()).isEqualTo("Inês Duarte");
        assertThat(who.roles()).containsExactlyInAnyOrder("member", "organiser");
        assertThat(who.groups()).containsExactly("Team leads");
        assertThat(who.address()).isEqualTo("ines@northwind.example");
        assertThat(who.subject()).hasSizeGreaterThan(20);
    }

    @Test
    void its_other_tokens_and_those_of_programs_say_nothing() throws IOException, InterruptedException {
        var tokens = ofInes();
        refused(tokens.getString("refresh_token"), "algorithm");
        refused(tokens.getString("id_token"), "audience");
        var program = granted("grant_type=client_credentials&client_id=program&client_secret=of-a-test");
        refused(program.getString("access_token"), "audience");
    }

    private void refused(String token, String reason) {
        assertThatThrownBy(() -> providers.read(Word.of(token), portal("lunchroom"), null))
                .isInstanceOf(Refused.class)
                .hasMessage(reason);
    }
}
