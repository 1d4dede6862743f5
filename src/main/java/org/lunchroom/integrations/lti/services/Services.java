package org.lunchroom.integrations.lti.services;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lunchroom.integrations.lti.keys.ToolKeys;
import org.lunchroom.integrations.lti.platforms.Platform;
import org.lunchroom.integrations.lti.platforms.PlatformLine;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.outbound.Call;
import org.lunchroom.kernel.outbound.Fetched;
import org.lunchroom.kernel.outbound.NotFetched;
import org.lunchroom.kernel.time.MachineTime;

/** Calls a platform's services, with the leave that it gives for what we sign. */
@Singleton
public class Services {
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final Duration BEFORE_ITS_END = Duration.ofMinutes(1);
    private static final int MOST = 1_000;

    private record Asked(UUID platform, String scope) {}

    private record Leave(String token, Instant until) {}

    private final PlatformLine line;
    private final ToolKeys keys;
    private final Clock clock;
    private final Cache<Asked, Leave> leaves =
            Caffeine.newBuilder().maximumSize(MOST).build();

    @Inject
    public Services(PlatformLine line, ToolKeys keys, @MachineTime Clock clock) {
        this.line = line;
        this.keys = keys;
        this.clock = clock;
    }

    /** What came back: its JSON, and its Link headers. */
    record Said(JsonObject json, String links) {}

    Said get(Platform platform, String scope, String address, String kind) throws NotServed {
        var call = Call.get(Map.of("Accept", kind, "Authorization", "Bearer " + leave(platform, scope)));
        return said(answer(platform, scope, address, call));
    }

    /** What a service made of it; some say nothing. */
    Said post(Platform platform, String scope, String address, String kind, JsonObject json) throws NotServed {
        var headers = Map.of("Accept", "*/*", "Authorization", "Bearer " + leave(platform, scope));
        return said(answer(platform, scope, address, Call.post(kind, json.toString(), headers)));
    }

    /** Whether a platform's answer leads on within the same server: our leave goes nowhere else. */
    static boolean together(String address, String next) {
        try {
            var from = URI.create(address);
            var to = URI.create(next);
            return from.getScheme().equals(to.getScheme())
                    && from.getRawAuthority().equals(to.getRawAuthority());
        } catch (IllegalArgumentException | NullPointerException e) {
            return false;
        }
    }

    private Fetched answer(Platform platform, String scope, String address, Call call) throws NotServed {
        var fetched = called(address, call);
        if (fetched.head().status() == 401) {
            leaves.invalidate(new Asked(platform.id(), scope));
        }
        if (!fetched.ok() || fetched.cut()) {
            throw new NotServed("status-" + fetched.head().status());
        }
        return fetched;
    }

    private String leave(Platform platform, String scope) throws NotServed {
        var asked = new Asked(platform.id(), scope);
        var known = leaves.getIfPresent(asked);
        if (known != null && known.until().isAfter(clock.instant())) {
            return known.token();
        }
        var leave = given(platform, scope);
        leaves.put(asked, leave);
        return leave.token();
    }

    private Leave given(Platform platform, String scope) throws NotServed {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "client_credentials");
        form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form.put("client_assertion", assertion(platform));
        form.put("scope", scope);
        var body = form.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var call = Call.post("application/x-www-form-urlencoded", body, Map.of("Accept", "application/json"));
        var fetched = called(platform.tokenUrl(), call);
        if (!fetched.ok()) {
            throw new NotServed("token-status-" + fetched.head().status());
        }
        var json = said(fetched).json();
        try {
            var life = Duration.ofSeconds(json.getInt("expires_in", 60)).minus(BEFORE_ITS_END);
            return new Leave(json.getString("access_token"), clock.instant().plus(life));
        } catch (NullPointerException | ClassCastException e) {
            throw new NotServed("token-form");
        }
    }

    private String assertion(Platform platform) {
        var now = clock.instant();
        return keys.signed(new JWTClaimsSet.Builder()
                .issuer(platform.clientId())
                .subject(platform.clientId())
                .audience(platform.audience() == null ? platform.tokenUrl() : platform.audience())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .jwtID(Ids.next().toString())
                .build());
    }

    private Fetched called(String address, Call call) throws NotServed {
        try {
            return line.call(address, call);
        } catch (NotFetched e) {
            throw new NotServed(
                    e.reason().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }
    }

    private static Said said(Fetched fetched) throws NotServed {
        var text = new String(fetched.bytes(), StandardCharsets.UTF_8);
        if (text.isBlank()) {
            return new Said(JsonObject.EMPTY_JSON_OBJECT, fetched.head().links());
        }
        try (var reader = Json.createReader(new StringReader(text))) {
            return new Said(reader.readObject(), fetched.head().links());
        } catch (JsonException e) {
            throw new NotServed("no-json");
        }
    }
}
