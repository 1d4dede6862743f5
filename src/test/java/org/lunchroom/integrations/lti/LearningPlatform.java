package org.lunchroom.integrations.lti;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.lunchroom.kernel.outbound.TestSite;

/**
 * A learning platform on this machine: one course with people in it, which launches, lists, keeps results and registers
 * tools over HTTP, as a platform of the trade does: a token lives a minute, launches name roles by whole addresses, lists
 * by short names, and results are answered with nothing.
 */
public final class LearningPlatform implements AutoCloseable {
    public static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    public static final String CLIENT = "tool-1";
    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

    /** Somebody in the course. */
    public record Member(String id, String name, String role) {}

    public final TestSite site = new TestSite();
    public final Map<String, Member> members = new LinkedHashMap<>();
    public final List<JsonObject> scores = new CopyOnWriteArrayList<>();
    public final List<JsonObject> items = new CopyOnWriteArrayList<>();
    public final List<String> grants = new CopyOnWriteArrayList<>();
    public final List<JsonObject> registrations = new CopyOnWriteArrayList<>();
    public final List<JWTClaimsSet> chosen = new CopyOnWriteArrayList<>();
    /** What each link of the course carries, as a choice has put it there. */
    public final Map<String, Map<String, Object>> custom = new HashMap<>();

    /** Where its pages are, which may be another name than it calls itself. */
    public String pages = site.address("");

    public int pageSize = 2;
    public boolean servicesAway;
    private RSAKey key = newKey();
    private List<RSAKey> shown = List.of(key);
    private String toolKeys;

    public LearningPlatform() {
        join("3", "Tess Holdout", "Instructor");
        join("4", "Lea Holdout", "Learner");
        join("5", "Sam Holdout", "Learner");
        site.page("/certs", exchange -> json(exchange, 200, keySet()));
        site.page("/token", this::grant);
        site.page("/members", this::list);
        site.page("/items", this::results);
        site.page("/openid-configuration", exchange -> json(exchange, 200, configuration()));
        site.page("/registration", this::register);
    }

    public void join(String id, String name, String role) {
        members.put(id, new Member(id, name, role));
    }

    public String issuer() {
        return "http://127.0.0.1:" + site.port();
    }

    /** Where a tool says that its keys are. */
    public LearningPlatform knowing(String keysOfTool) {
        toolKeys = keysOfTool;
        return this;
    }

    /** What an admin types to connect it. */
    public String connection() {
        return Json.createObjectBuilder()
                .add("name", "Campus")
                .add("issuer", issuer())
                .add("clientId", CLIENT)
                .add("authorizationUrl", site.address("/auth"))
                .add("tokenUrl", site.address("/token"))
                .add("keysUrl", site.address("/certs"))
                .add("deployments", Json.createArrayBuilder().add("1"))
                .build()
                .toString();
    }

    /** Another key signs from now on; the old one is gone. */
    public void rotate() {
        key = newKey();
        shown = List.of(key);
    }

    /** The claims of a launch of a link by a member, for this nonce. */
    public Map<String, Object> launch(String link, Member who, String nonce, String target) {
        var claims = claims(who, nonce, target);
        claims.put(LTI + "message_type", "LtiResourceLinkRequest");
        claims.put(LTI + "resource_link", Map.of("id", link, "title", "Lunch of the course"));
        claims.put(LTI + "custom", custom.getOrDefault(link, Map.of()));
        return claims;
    }

    /** The claims of a choice by a member. */
    public Map<String, Object> choice(Member who, String nonce, String target) {
        var claims = claims(who, nonce, target);
        claims.put(LTI + "message_type", "LtiDeepLinkingRequest");
        claims.put(
                "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings",
                Map.of(
                        "accept_types",
                        List.of("ltiResourceLink"),
                        "accept_presentation_document_targets",
                        List.of("frame", "iframe", "window"),
                        "accept_multiple",
                        true,
                        "deep_link_return_url",
                        site.address("/back?course=2"),
                        "data",
                        "opaque \"data\" of the platform"));
        return claims;
    }

    private Map<String, Object> claims(Member who, String nonce, String target) {
        var now = Instant.now();
        var claims = new HashMap<String, Object>();
        claims.put("nonce", nonce);
        claims.put("iat", Date.from(now));
        claims.put("exp", Date.from(now.plusSeconds(60)));
        claims.put("iss", issuer());
        claims.put("aud", CLIENT);
        claims.put("sub", who.id());
        claims.put("name", who.name());
        claims.put("email", who.id() + "@campus.example");
        claims.put(LTI + "version", "1.3.0");
        claims.put(LTI + "deployment_id", "1");
        claims.put(LTI + "target_link_uri", target);
        claims.put(LTI + "roles", List.of(MEMBERSHIP + who.role()));
        claims.put(LTI + "context", Map.of("id", "2", "label", "C2", "title", "Leading a team"));
        claims.put(LTI + "launch_presentation", Map.of("locale", "en", "return_url", pages + "/return"));
        claims.put(
                "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice",
                Map.of(
                        "context_memberships_url",
                        site.address("/members?course=2"),
                        "service_versions",
                        List.of("2.0")));
        claims.put(
                "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint",
                Map.of(
                        "scope",
                        List.of(
                                "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem",
                                "https://purl.imsglobal.org/spec/lti-ags/scope/score"),
                        "lineitems",
                        site.address("/items?type_id=1")));
        return claims;
    }

    public String signed(Map<String, Object> claims) {
        return signed(claims, key);
    }

    public static String signed(Map<String, Object> claims, RSAKey by) {
        try {
            var set = new JWTClaimsSet.Builder();
            claims.forEach(set::claim);
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(by.getKeyID())
                    .build();
            var token = new SignedJWT(header, set.build());
            token.sign(new RSASSASigner(by));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public String keySet() {
        return new JWKSet(List.copyOf(shown)).toString(true);
    }

    /** What a tool signed; refused unless a key signed it that the tool shows. */
    public JWTClaimsSet verified(String token) {
        try {
            var signed = SignedJWT.parse(token);
            var keys = JWKSet.parse(fetch(toolKeys));
            var by = keys.getKeyByKeyId(signed.getHeader().getKeyID());
            if (by == null || !signed.verify(new RSASSAVerifier(by.toRSAKey()))) {
                throw new IllegalArgumentException("The tool does not show the key that signed this.");
            }
            return signed.getJWTClaimsSet();
        } catch (ParseException | JOSEException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String fetch(String address) {
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void grant(HttpExchange exchange) throws IOException {
        var form = form(body(exchange));
        JWTClaimsSet claims;
        try {
            claims = verified(form.get("client_assertion"));
        } catch (IllegalArgumentException e) {
            json(exchange, 401, "{\"error\":\"invalid_client\"}");
            return;
        }
        boolean right = CLIENT.equals(claims.getIssuer())
                && CLIENT.equals(claims.getSubject())
                && claims.getAudience().contains(site.address("/token"))
                && claims.getJWTID() != null
                && "client_credentials".equals(form.get("grant_type"));
        if (servicesAway || !right) {
            json(exchange, servicesAway ? 503 : 400, "{\"error\":\"invalid_request\"}");
            return;
        }
        grants.add(form.get("scope"));
        json(
                exchange,
                200,
                "{\"access_token\":\"leave-%d\",\"token_type\":\"Bearer\",\"expires_in\":3600}"
                        .formatted(grants.size()));
    }

    private void list(HttpExchange exchange) throws IOException {
        if (servicesAway || !allowed(exchange)) {
            json(exchange, 401, "{}");
            return;
        }
        var query = form(String.valueOf(exchange.getRequestURI().getQuery()));
        int from = Integer.parseInt(query.getOrDefault("from", "0"));
        var all = new ArrayList<>(members.values());
        var page = all.subList(from, Math.min(all.size(), from + pageSize));
        if (from + pageSize < all.size()) {
            exchange.getResponseHeaders()
                    .add("Link", "<" + site.address("/members?course=2&from=" + (from + pageSize)) + ">; rel=\"next\"");
        }
        var array = Json.createArrayBuilder();
        page.forEach(member -> array.add(Json.createObjectBuilder()
                .add("status", "Active")
                .add("user_id", member.id())
                .add("name", member.name())
                .add("roles", Json.createArrayBuilder().add(member.role()))));
        var context = Json.createObjectBuilder().add("id", "2");
        json(
                exchange,
                200,
                Json.createObjectBuilder()
                        .add("id", site.address("/members"))
                        .add("context", context)
                        .add("members", array)
                        .build()
                        .toString());
    }

    private void results(HttpExchange exchange) throws IOException {
        if (servicesAway || !allowed(exchange)) {
            json(exchange, 401, "{}");
            return;
        }
        var said = object(body(exchange));
        if (exchange.getRequestURI().getPath().endsWith("/scores")) {
            scores.add(said);
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        items.add(said);
        var made = Json.createObjectBuilder(said).add("id", site.address("/items/" + items.size() + "?type_id=1"));
        json(exchange, 201, made.build().toString());
    }

    private void register(HttpExchange exchange) throws IOException {
        if (!"Bearer leave-to-register".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            json(exchange, 401, "{}");
            return;
        }
        var wanted = object(body(exchange));
        registrations.add(wanted);
        var configuration = Json.createObjectBuilder(
                        wanted.getJsonObject("https://purl.imsglobal.org/spec/lti-tool-configuration"))
                .add("deployment_id", "1");
        json(
                exchange,
                200,
                Json.createObjectBuilder(wanted)
                        .add("client_id", CLIENT)
                        .add("https://purl.imsglobal.org/spec/lti-tool-configuration", configuration)
                        .build()
                        .toString());
    }

    private String configuration() {
        return Json.createObjectBuilder()
                .add("issuer", issuer())
                .add("authorization_endpoint", site.address("/auth"))
                .add("token_endpoint", site.address("/token"))
                .add("jwks_uri", site.address("/certs"))
                .add("registration_endpoint", site.address("/registration"))
                .add(
                        "id_token_signing_alg_values_supported",
                        Json.createArrayBuilder().add("RS256"))
                .add(
                        "https://purl.imsglobal.org/spec/lti-platform-configuration",
                        Json.createObjectBuilder()
                                .add("product_family_code", "campus")
                                .add("version", "1"))
                .build()
                .toString();
    }

    private static boolean allowed(HttpExchange exchange) {
        return String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))
                .startsWith("Bearer leave-");
    }

    static Map<String, String> form(String text) {
        var form = new HashMap<String, String>();
        for (var pair : text.split("&")) {
            var parts = pair.split("=", 2);
            form.put(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
        }
        return form;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    static void json(HttpExchange exchange, int status, String json) throws IOException {
        TestSite.send(exchange, status, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** Claims with something changed. */
    public static Map<String, Object> but(Map<String, Object> claims, Consumer<Map<String, Object>> change) {
        var changed = new HashMap<>(claims);
        change.accept(changed);
        return changed;
    }

    @Override
    public void close() {
        site.close();
    }
}
