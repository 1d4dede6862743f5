package org.lunchroom.harness;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

/** A portal that an admin added at a running server: it signs its words with the key that was made there. */
public final class KeptPortal {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String id;
    private final String issuer;
    private final String audience;
    private final String kid;
    private final String secret;

    private KeptPortal(String id, String issuer, String audience, String kid, String secret) {
        this.id = id;
        this.issuer = issuer;
        this.audience = audience;
        this.kid = kid;
        this.secret = secret;
    }

    public static KeptPortal at(Caller admin) {
        var issuer = "https://portal-" + UUID.randomUUID() + ".example";
        var id = admin.post(
                        "/portals",
                        "{\"issuer\":\"%s\",\"name\":\"Intranet\",\"origins\":[\"%s\"]}".formatted(issuer, issuer))
                .expect(201)
                .json()
                .getString("id");
        var key = admin.post("/portals/" + id + "/keys", "{\"algorithm\":\"HS256\"}")
                .expect(201)
                .json();
        return new KeptPortal(id, issuer, audience(admin), key.getString("id"), key.getString("secret"));
    }

    /** What the server wants to be called. */
    public static String audience(Caller anybody) {
        return anybody.page(".well-known/portal-plugin.json")
                .json()
                .getJsonArray("auth")
                .getJsonObject(0)
                .getString("audience");
    }

    public String id() {
        return id;
    }

    public String issuer() {
        return issuer;
    }

    public String kid() {
        return kid;
    }

    /** What a good word of it claims. */
    public JWTClaimsSet.Builder claims(String subject) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience)
                .subject(subject)
                .claim("name", "Inês Duarte")
                .claim("origin", issuer)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .jwtID(UUID.randomUUID().toString());
    }

    public static JWSHeader.Builder header(String kid) {
        return new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(new JOSEObjectType("portal-assertion+jwt"))
                .keyID(kid);
    }

    public String word(JWTClaimsSet claims) {
        return word(header(kid).build(), claims);
    }

    public String word(JWSHeader header, JWTClaimsSet claims) {
        try {
            var jwt = new SignedJWT(header, claims);
            jwt.sign(new MACSigner(secret));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a word as a page of this portal does. */
    public Answer hand(Caller server, String word) {
        return server.post("/session", Caller.json(Map.of("assertion", word)), "Origin", issuer);
    }

    public Caller signedIn(Caller server, String subject) {
        var session = hand(server, word(claims(subject).build())).expect(201).json();
        return server.withToken(session.getString("token"));
    }

    /** The portal's directory tells the server something. */
    public static HttpResponse<String> tell(Caller server, String token, String method, String path, String json) {
        var request = HttpRequest.newBuilder(server.root().resolve("scim/v2" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/scim+json")
                .method(method, BodyPublishers.ofString(json))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
