package org.lunchroom.identity.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lunchroom.identity.claims.KeySets;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.outbound.Destination;
import org.lunchroom.kernel.outbound.Outbound;
import org.lunchroom.kernel.settings.Settings;

/** The keys of identity providers: each tells at a well-known address where they are. */
@Singleton
class ProviderKeys {
    private static final String WELL_KNOWN = "/.well-known/openid-configuration";
    private static final String INSIDE = "lunchroom.links.internal.hosts";

    private final Settings settings;
    private final Outbound elsewhere;
    private final Map<String, JWKSource<SecurityContext>> sources = new ConcurrentHashMap<>();

    @Inject
    ProviderKeys(Settings settings) {
        this.settings = settings;
        this.elsewhere = Outbound.of(settings, true, INSIDE);
    }

    /** Of a provider that an admin named. */
    JWKSource<SecurityContext> of(String issuer) {
        return sources.computeIfAbsent(issuer, this::source);
    }

    private JWKSource<SecurityContext> source(String issuer) {
        var told = Destination.of(issuer.replaceAll("/+$", "") + WELL_KNOWN).orElseThrow();
        var outbound = Outbound.named(settings, told);
        return KeySets.kept(url(told), asked -> read(issuer, outbound, told));
    }

    private Resource read(String issuer, Outbound outbound, Destination told) throws IOException {
        var document = json(KeySets.read(outbound, told));
        // One that speaks for another issuer is somebody's mistake, or worse.
        if (!issuer.equals(document.getString("issuer", ""))) {
            throw new IOException("another issuer");
        }
        var keys = Destination.of(document.getString("jwks_uri", "")).orElseThrow(() -> new IOException("no keys"));
        if (isNeighbour(told, keys)) {
            return KeySets.read(outbound, keys);
        }
        // The provider names this host and no admin does: it must be public, or listed.
        if (!keys.scheme().equals("https")) {
            throw new IOException("keys without https");
        }
        return KeySets.read(elsewhere, keys);
    }

    private static boolean isNeighbour(Destination one, Destination other) {
        return one.scheme().equals(other.scheme()) && one.host().equals(other.host()) && one.port() == other.port();
    }

    private static JsonObject json(Resource read) throws IOException {
        try (var reader = Json.createReader(new StringReader(read.getContent()))) {
            return reader.readObject();
        } catch (JsonException | ClassCastException e) {
            throw new IOException("no discovery document", e);
        }
    }

    private static URL url(Destination to) {
        try {
            return URI.create(to.address()).toURL();
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
