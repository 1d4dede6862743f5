package org.lunchroom.integrations.lti.registering;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunchroom.integrations.lti.launching.Refused;
import org.lunchroom.integrations.lti.platforms.NewPlatform;
import org.lunchroom.integrations.lti.platforms.Platform;
import org.lunchroom.integrations.lti.platforms.PlatformLine;
import org.lunchroom.integrations.lti.platforms.Platforms;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.outbound.Call;
import org.lunchroom.kernel.outbound.NotFetched;

/** Connects a platform that was invited: reads what it says of itself, tells it of us, and keeps what it answers. */
@Singleton
public class Registration {
    private final Invitations invitations;
    private final PlatformLine line;
    private final Platforms platforms;
    private final ToolConfiguration tool;

    @Inject
    public Registration(Invitations invitations, PlatformLine line, Platforms platforms, ToolConfiguration tool) {
        this.invitations = invitations;
        this.line = line;
        this.platforms = platforms;
        this.tool = tool;
    }

    /**
     * @param configuration where the platform says what it is
     * @param leave its token for one registration; null for a platform that wants none
     */
    public Platform register(String invitation, String configuration, String leave) throws Refused {
        if (invitation == null || configuration == null) {
            throw new Refused("invitation-missing");
        }
        var admin = invitations.use(invitation).orElseThrow(() -> new Refused("invitation-unknown"));
        var said = fetched(configuration, Call.get(Map.of("Accept", "application/json")));
        var issuer = text(said, "issuer");
        if (!host(issuer).equals(host(configuration))) {
            // Whoever has an invitation becomes themselves, and not another platform.
            throw new Refused("issuer-elsewhere");
        }
        var answer = fetched(text(said, "registration_endpoint"), request(leave));
        try {
            return platforms.connect(admin, wanted(said, issuer, answer));
        } catch (Problem problem) {
            throw new Refused(
                    problem.code() + problem.field().map(field -> " " + field).orElse(""));
        }
    }

    private Call request(String leave) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Accept", "application/json");
        if (leave != null) {
            headers.put("Authorization", "Bearer " + leave);
        }
        return Call.post("application/json", tool.json().toString(), headers);
    }

    private static NewPlatform wanted(JsonObject said, String issuer, JsonObject answer) throws Refused {
        var ours = answer.getJsonObject(ToolConfiguration.CLAIM);
        var deployment = ours == null ? "" : ours.getString("deployment_id", "");
        return new NewPlatform(
                host(issuer),
                issuer,
                text(answer, "client_id"),
                text(said, "authorization_endpoint"),
                text(said, "token_endpoint"),
                text(said, "jwks_uri"),
                said.getString("authorization_server", null),
                // A platform that names none has an admin say where it is installed.
                deployment.isEmpty() ? List.of() : List.of(deployment));
    }

    private JsonObject fetched(String address, Call call) throws Refused {
        try {
            var fetched = line.call(address, call);
            if (!fetched.ok() || fetched.cut()) {
                throw new Refused("registration-status-" + fetched.head().status());
            }
            try (var reader =
                    Json.createReader(new StringReader(new String(fetched.bytes(), StandardCharsets.UTF_8)))) {
                return reader.readObject();
            }
        } catch (NotFetched e) {
            throw new Refused("registration-" + e.reason().name());
        } catch (JsonException e) {
            throw new Refused("registration-no-json");
        }
    }

    private static String text(JsonObject object, String name) throws Refused {
        try {
            return object.getString(name);
        } catch (NullPointerException | ClassCastException e) {
            throw new Refused("registration-without " + name);
        }
    }

    private static String host(String address) throws Refused {
        try {
            var uri = URI.create(address);
            if (uri.getHost() != null) {
                return uri.getHost();
            }
        } catch (IllegalArgumentException e) {
            // Refused below, as an address without a host is.
        }
        throw new Refused("registration-address");
    }
}
