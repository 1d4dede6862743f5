package org.lunchroom.identity.portal;

import com.nimbusds.jose.jwk.source.ImmutableSecret;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The portal's keys: a secret, or a key set that is fetched, kept for ten minutes and fetched again for a new key. */
final class Keys {
    private static final long KEPT = Duration.ofMinutes(10).toMillis();
    private static final long PATIENCE = Duration.ofSeconds(5).toMillis();
    // A portal that is away for an hour keeps nobody out whose key we have.
    private static final long WHILE_AWAY = Duration.ofHours(1).toMillis();
    private static final int LARGEST = 1024 * 1024;

    private Keys() {}

    static JWKSource<SecurityContext> of(PortalSettings portal) {
        return portal.secret() != null
                ? new ImmutableSecret<>(portal.secret().getBytes(StandardCharsets.UTF_8))
                : JWKSourceBuilder.create(portal.keys(), new Retriever())
                        .cache(KEPT, PATIENCE)
                        .rateLimited(true)
                        .outageTolerant(WHILE_AWAY)
                        .build();
    }

    private static final class Retriever extends DefaultResourceRetriever {
        Retriever() {
            super((int) PATIENCE, (int) PATIENCE, LARGEST);
        }

        // A redirect could lead from the address an admin trusts to one that somebody else controls.
        @Override
        protected HttpURLConnection openHTTPConnection(URL url) throws IOException {
            var connection = super.openHTTPConnection(url);
            connection.setInstanceFollowRedirects(false);
            return connection;
        }
    }
}
