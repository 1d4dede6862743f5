package org.lunchroom.identity.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.OnServer;

/** An admin adds a portal, its people come in, the key is rotated, and they sign out: over HTTP. */
class PortalsIT extends OnServer {
    private final String issuer = "https://portal-" + UUID.randomUUID() + ".example";

    private String audience() {
        return nobody().page(".well-known/portal-plugin.json")
                .json()
                .getJsonArray("auth")
                .getJsonObject(0)
                .getString("audience");
    }

    private String word(String type, String key, String secret) throws JOSEException {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience())
                .subject("u-1")
                .claim("name", "Inês Duarte")
                .claim("origin", issuer)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .jwtID(UUID.randomUUID().toString())
                .build();
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(new JOSEObjectType(type))
                .keyID(key)
                .build();
        var jwt = new SignedJWT(header, claims);
        jwt.sign(new MACSigner(secret));
        return "{\"assertion\":\"" + jwt.serialize() + "\"}";
    }

    @Test
    void an_admin_adds_a_portal_and_its_people_come_in_from_its_pages_until_they_sign_out() throws JOSEException {
        var admin = as("admin");
        var portal = admin.post(
                        "/portals",
                        "{\"issuer\":\"%s\",\"name\":\"Intranet\",\"origins\":[\"%s\"]}".formatted(issuer, issuer))
                .expect(201)
                .json()
                .getString("id");
        var made = admin.post("/portals/" + portal + "/keys", "{\"algorithm\":\"HS256\"}")
                .expect(201);
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        var key = made.json().getString("id");
        var secret = made.json().getString("secret");
        assertThat(admin.get("/portals").expect(200).body()).contains(key).doesNotContain(secret);

        var assertion = word("portal-assertion+jwt", key, secret);
        assertThat(admin.post("/portal-trials", assertion).expect(200).json().getBoolean("holds"))
                .isTrue();
        nobody().post("/session", assertion, "Origin", "https://evil.example").expect(401);
        var token = nobody().post("/session", assertion, "Origin", issuer)
                .expect(201)
                .json()
                .getString("token");
        nobody().post("/session", assertion, "Origin", issuer).expect(401);
        assertThat(nobody().withToken(token).get("/me").expect(200).body()).contains("Inês Duarte");

        nobody().post("/sign-outs", word("portal-logout+jwt", key, secret)).expect(204);
        nobody().withToken(token).get("/me").expect(401);
        admin.put("/portals/" + portal + "/keys/" + key + "/retirement", "{}").expect(204);
        nobody().post("/session", word("portal-assertion+jwt", key, secret), "Origin", issuer)
                .expect(401);
    }

    @Test
    void nobody_but_an_admin_sees_or_changes_portals() {
        for (var who : new String[] {"host", "newcomer"}) {
            as(who).get("/portals").expect(403);
            as(who).post("/portals", "{\"issuer\":\"x\",\"name\":\"x\"}").expect(403);
            as(who).post("/portal-trials", "{\"assertion\":\"x\"}").expect(403);
        }
        nobody().get("/portals").expect(401);
        as("admin")
                .post("/portals/" + UUID.randomUUID() + "/keys", "{\"algorithm\":\"HS256\"}")
                .expect(404);
        as("admin").post("/portals", "{\"name\":\"x\"}").expect(400);
        nobody().post("/sign-outs", "{\"assertion\":\"no token\"}").expect(401);
    }
}
