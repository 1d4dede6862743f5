package org.lunchroom.integrations.lti.registering;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.net.URI;
import org.lunchroom.integrations.lti.launching.TargetLink;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.settings.Settings;

/** What we tell a platform of ourselves: our addresses, and what we would like to hear and ask. */
@Singleton
public class ToolConfiguration {
    static final String CLAIM = "https://purl.imsglobal.org/spec/lti-tool-configuration";
    private static final String SCOPES = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly"
            + " https://purl.imsglobal.org/spec/lti-ags/scope/lineitem"
            + " https://purl.imsglobal.org/spec/lti-ags/scope/score";
    private static final String NAME = "Lunchroom";

    private final String base;

    @Inject
    public ToolConfiguration(Settings settings) {
        base = settings.baseUrl();
    }

    /** The addresses that an admin types where a platform does not register by itself. */
    public record Addresses(String login, String launch, String keys, String icon) {}

    public Addresses addresses() {
        return new Addresses(
                base + "/lti/login", base + TargetLink.LAUNCH, base + "/lti/keys", base + "/portal/icon.svg");
    }

    JsonObject json() {
        var at = addresses();
        var launch =
                Json.createObjectBuilder().add("type", "LtiResourceLinkRequest").add("target_link_uri", at.launch());
        var choice = Json.createObjectBuilder()
                .add("type", "LtiDeepLinkingRequest")
                .add("target_link_uri", at.launch())
                .add("label", "Choose a room");
        return Json.createObjectBuilder()
                .add("application_type", "web")
                .add("client_name", NAME)
                .add("client_uri", base + "/")
                .add("logo_uri", at.icon())
                .add("grant_types", texts("client_credentials", "implicit"))
                .add("response_types", texts("id_token"))
                .add("redirect_uris", texts(at.launch()))
                .add("initiate_login_uri", at.login())
                .add("jwks_uri", at.keys())
                .add("token_endpoint_auth_method", "private_key_jwt")
                .add("scope", SCOPES)
                .add(
                        CLAIM,
                        Json.createObjectBuilder()
                                .add("domain", URI.create(base).getRawAuthority())
                                .add("description", "Learning chats, communities and questions for your course.")
                                .add("target_link_uri", at.launch())
                                .add("claims", texts("iss", "sub", "name", "given_name", "family_name", "email"))
                                .add(
                                        "messages",
                                        Json.createArrayBuilder().add(launch).add(choice)))
                .build();
    }

    private static JsonArrayBuilder texts(String... all) {
        var array = Json.createArrayBuilder();
        for (var text : all) {
            array.add(text);
        }
        return array;
    }
}
