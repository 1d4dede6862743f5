package org.lunchroom.identity.portal;

import com.nimbusds.jose.jwk.source.ImmutableSecret;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.lunchroom.kernel.outbound.Destination;
import org.lunchroom.kernel.outbound.NotFetched;
import org.lunchroom.kernel.outbound.Outbound;
import org.lunchroom.kernel.outbound.Wanted;

/** The portal's keys: a secret, or a key set that is fetched, kept for ten minutes and fetched again for a new key. */
final class Keys {
    private static final long KEPT = Duration.ofMinutes(10).toMillis();
    private static final long PATIENCE = Duration.ofSeconds(10).toMillis();
    // A portal that is away for an hour keeps nobody out whose key we have.
    private static final long WHILE_AWAY = Duration.ofHours(1).toMillis();
    private static final int LARGEST = 1024 * 1024;

    private Keys() {}

    static JWKSource<SecurityContext> of(PortalSettings portal) {
        return portal.secret() != null
                ? new ImmutableSecret<>(portal.secret().getBytes(StandardCharsets.UTF_8))
                : at(portal.keys());
    }

    /** The key set at an address. */
    static JWKSource<SecurityContext> at(URL address) {
        return JWKSourceBuilder.create(address, retriever(address))
                .cache(KEPT, PATIENCE)
                .rateLimited(true)
                .outageTolerant(WHILE_AWAY)
                .build();
    }

    private static ResourceRetriever retriever(URL keys) {
        if (keys.getProtocol().equals("file")) {
            return url -> new Resource(Files.readString(Path.of(URI.create(keys.toString()))), null);
        }
        var portal = Destination.of(keys.toString()).orElseThrow();
        var outbound = Outbound.only(portal);
        return url -> read(outbound, portal);
    }

    // A redirect could lead from the address an admin trusts to one that somebody else controls: it is no answer.
    private static Resource read(Outbound outbound, Destination portal) throws IOException {
        try {
            var fetched = outbound.fetch(portal, new Wanted(Map.of(), LARGEST));
            if (!fetched.ok() || fetched.cut()) {
                throw new IOException("status " + fetched.head().status());
            }
            return new Resource(
                    new String(fetched.bytes(), StandardCharsets.UTF_8),
                    fetched.head().kind());
        } catch (NotFetched e) {
            throw new IOException(e.reason().name(), e);
        }
    }
}
