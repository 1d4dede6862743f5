package org.lunchroom.harness;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A portal that vouches for whoever it likes, for tests that need more people than a demonstration has. */
public final class Portal {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String ISSUER = "https://portal.example";

    /** What a server is started with that believes it. */
    public static final Map<String, String> SETTINGS = Map.of(
            "LUNCHROOM_DEMO", "false",
            "LUNCHROOM_PORTAL_ISSUER", ISSUER,
            "LUNCHROOM_PORTAL_AUDIENCE", ISSUER,
            "LUNCHROOM_PORTAL_SECRET", SECRET);

    private Portal() {}

    /** Somebody of the house, signed in. */
    public static Caller signedIn(Started server, String name, String... roles) {
        var caller = Caller.at(server.address());
        var session = caller.post("/session", Caller.json(Map.of("assertion", assertion(name, roles))))
                .expect(201)
                .json();
        return caller.withToken(session.getString("token"));
    }

    /** Its word for somebody, good once and for a minute. */
    public static String assertion(String name, String... roles) {
        var now = Instant.now();
        return signed(new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(ISSUER)
                .subject(name)
                .jwtID(UUID.randomUUID().toString())
                .claim("name", name)
                .claim("email", name + "@northwind.example")
                .claim("roles", List.of(roles))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .build());
    }

    private static String signed(JWTClaimsSet claims) {
        var assertion = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        try {
            assertion.sign(new MACSigner(SECRET));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return assertion.serialize();
    }
}
