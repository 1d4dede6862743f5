package org.lunchroom.identity.claims;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.lunchroom.kernel.outbound.Destination;
import org.lunchroom.kernel.outbound.NotFetched;
import org.lunchroom.kernel.outbound.Outbound;
import org.lunchroom.kernel.outbound.Wanted;

/** Key sets of others: kept for ten minutes, and read again for a key that is not in them, but not again and again. */
public final class KeySets {
    private static final long KEPT = Duration.ofMinutes(10).toMillis();
    private static final long PATIENCE = Duration.ofSeconds(10).toMillis();
    // A portal that is away for an hour keeps nobody out whose key we have.
    private static final long WHILE_AWAY = Duration.ofHours(1).toMillis();
    private static final int LARGEST = 1024 * 1024;

    private KeySets() {}

    /** @param retriever reads them; the address is only a name for them */
    public static JWKSource<SecurityContext> kept(URL address, ResourceRetriever retriever) {
        return JWKSourceBuilder.create(address, retriever)
                .cache(KEPT, PATIENCE)
                .rateLimited(true)
                .outageTolerant(WHILE_AWAY)
                .build();
    }

    // A redirect could lead from the address an admin trusts to one that somebody else controls: it is no answer.
    /** What is at an address, whole. */
    public static Resource read(Outbound outbound, Destination from) throws IOException {
        try {
            var fetched = outbound.fetch(from, new Wanted(Map.of(), LARGEST));
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
