package org.lunchroom.integrations.lti.launching;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lunchroom.integrations.lti.platforms.Platform;

/** Takes a message's claims apart. What is not as the standard has it is refused by its name. */
final class LaunchReader {
    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String DEEP_LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";
    private static final String ROSTER = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
    private static final String RESULTS = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
    private static final String PLACED = "lunchroom_place";
    private static final String PLAIN = "LtiResourceLinkRequest";
    private static final String CHOOSING = "LtiDeepLinkingRequest";
    private static final int ID_LENGTH = 255;
    private static final int ADDRESS_LENGTH = 1000;
    private static final int MOST_CLAIMS = 16_000;
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private final Platform platform;
    private final JWTClaimsSet claims;

    LaunchReader(Platform platform, JWTClaimsSet claims) {
        this.platform = platform;
        this.claims = claims;
    }

    Launch read() throws Refused {
        Refused.unless("1.3.0".equals(claims.getClaim(LTI + "version")), "version");
        var type = claims.getClaim(LTI + "message_type");
        Refused.unless(PLAIN.equals(type) || CHOOSING.equals(type), "message-type");
        var written = claims.toString();
        Refused.unless(written.length() <= MOST_CLAIMS, "too-long");
        var context = object(claims.getClaim(LTI + "context"));
        var link = object(claims.getClaim(LTI + "resource_link"));
        return new Launch(
                platform.id(),
                platform.issuer(),
                id(claims.getClaim(LTI + "deployment_id"), "deployment"),
                id(claims.getClaim(LTI + "target_link_uri"), "target-link"),
                id(claims.getSubject(), "subject"),
                name(),
                text(claims.getClaim("email")),
                text(object(claims.getClaim(LTI + "launch_presentation")).get("locale")),
                CourseRole.of(roles()),
                context.isEmpty() ? "" : id(context.get("id"), "context"),
                text(context.get("title")),
                CHOOSING.equals(type) ? null : id(link.get("id"), "resource-link"),
                text(link.get("title")),
                text(object(claims.getClaim(LTI + "custom")).get(PLACED)),
                address(object(claims.getClaim(LTI + "launch_presentation")).get("return_url")),
                services(),
                CHOOSING.equals(type) ? choice() : null,
                written);
    }

    private Launch.Services services() {
        var results = object(claims.getClaim(RESULTS));
        return new Launch.Services(
                address(object(claims.getClaim(ROSTER)).get("context_memberships_url")),
                address(results.get("lineitems")),
                address(results.get("lineitem")));
    }

    private Launch.Choice choice() throws Refused {
        var settings = object(claims.getClaim(DEEP_LINKING));
        var back = address(settings.get("deep_link_return_url"));
        Refused.unless(back != null, "return-url");
        boolean links =
                settings.get("accept_types") instanceof Collection<?> kinds && kinds.contains("ltiResourceLink");
        Refused.unless(links, "accept-types");
        return new Launch.Choice(
                back, text(settings.get("data")), !Boolean.FALSE.equals(settings.get("accept_lineitem")));
    }

    private String name() {
        var whole = text(claims.getClaim("name"));
        if (whole != null && !whole.isBlank()) {
            return whole;
        }
        var parts = List.of(String.valueOf(orEmpty("given_name")), String.valueOf(orEmpty("family_name")));
        return String.join(" ", parts).strip();
    }

    private String orEmpty(String claim) {
        var text = text(claims.getClaim(claim));
        return text == null ? "" : text;
    }

    private List<String> roles() {
        return claims.getClaim(LTI + "roles") instanceof Collection<?> all
                ? all.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Map<?, ?> object(Object claim) {
        return claim instanceof Map<?, ?> map ? map : Map.of();
    }

    private static String text(Object claim) {
        return claim instanceof String text ? text : null;
    }

    private static String id(Object claim, String name) throws Refused {
        var text = text(claim);
        Refused.unless(
                text != null
                        && !text.isBlank()
                        && text.length() <= (name.equals("target-link") ? ADDRESS_LENGTH : ID_LENGTH),
                name);
        Refused.unless(!UNSTORABLE.matcher(text).find(), name);
        return text;
    }

    // One that is none, or too long to keep, counts as not said.
    private static String address(Object claim) {
        var text = text(claim);
        boolean web = text != null && text.matches("https?://\\S+") && text.length() <= ADDRESS_LENGTH;
        return web ? text : null;
    }
}
