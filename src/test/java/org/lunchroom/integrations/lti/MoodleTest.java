package org.lunchroom.integrations.lti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lunchroom.integrations.lti.launching.CourseRole;
import org.lunchroom.integrations.lti.launching.Launch;
import org.lunchroom.integrations.lti.launching.Refused;
import org.lunchroom.integrations.lti.platforms.Platform;
import org.lunchroom.rooms.Role;

/** What a Moodle 4.5 really sent, where a copy of it is at hand. */
class MoodleTest {
    private static final Path SENT = Path.of("../shared/data/lti/moodle-4.5-lti.json");

    private static List<JsonObject> launches() throws IOException {
        assumeTrue(Files.isReadable(SENT), "What a Moodle sent is not at hand here.");
        try (var reader = Json.createReader(Files.newBufferedReader(SENT))) {
            return reader.readObject().getJsonArray("launches").getValuesAs(JsonObject.class);
        }
    }

    private static Launch read(JsonObject launch) throws ParseException, Refused {
        var claims = launch.getJsonObject("claims");
        var platform = new Platform(
                UUID.randomUUID(),
                "Moodle",
                claims.getString("iss"),
                claims.getString("aud"),
                "",
                "",
                "",
                null,
                Instant.EPOCH);
        return Launch.of(platform, JWTClaimsSet.parse(claims.toString()));
    }

    @Test
    void a_learners_launch_is_read() throws Exception {
        var launch = read(launches().get(0));

        assertThat(launch.subject()).isEqualTo("4");
        assertThat(launch.name()).isEqualTo("Lea Holdout");
        assertThat(launch.role()).isEqualTo(Role.PARTICIPANT);
        assertThat(launch.deployment()).isEqualTo("1");
        assertThat(launch.context()).isEqualTo("2");
        assertThat(launch.link()).isEqualTo("1");
        assertThat(launch.services().members()).endsWith("/memberships");
        assertThat(launch.services().item()).endsWith("/lineitem?type_id=1");
        assertThat(launch.choosing()).isFalse();
    }

    @Test
    void an_instructors_choice_is_read() throws Exception {
        var launch = read(launches().get(1));

        assertThat(launch.role()).isEqualTo(Role.HOST);
        assertThat(launch.choosing()).isTrue();
        assertThat(launch.choice().returnTo()).contains("contentitem_return.php");
        assertThat(launch.choice().data()).isNull();
        assertThat(launch.link()).isNull();
    }

    @Test
    void roles_on_the_list_are_short_and_mean_the_same() throws Exception {
        var members =
                launches().get(0).getJsonObject("nrps").getJsonArray("members").getValuesAs(JsonObject.class);

        assertThat(members)
                .extracting(member -> CourseRole.of(member.getJsonArray("roles").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()))
                .containsExactly(Role.PARTICIPANT, Role.PARTICIPANT, Role.HOST);
    }
}
