package org.lunchroom.integrations.lti.launching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.lunchroom.integrations.lti.platforms.PlatformLine;
import org.lunchroom.kernel.outbound.NotFetched;

/** The keys of platforms: kept for ten minutes, and read again at once when a message names one that is not among them. */
@Singleton
public class PlatformKeys {
    private static final long KEPT = Duration.ofMinutes(10).toMillis();
    private static final long PATIENCE = Duration.ofSeconds(10).toMillis();
    // A platform whose key set is away for an hour launches on.
    private static final long WHILE_AWAY = Duration.ofHours(1).toMillis();
    // Whoever sends messages with made-up key ids has us ask no more often than this.
    private static final long BETWEEN = Duration.ofSeconds(10).toMillis();
    private static final int MOST = 500;

    private final PlatformLine line;
    private final Cache<String, JWKSource<SecurityContext>> sources =
            Caffeine.newBuilder().maximumSize(MOST).build();

    @Inject
    public PlatformKeys(PlatformLine line) {
        this.line = line;
    }

    JWKSource<SecurityContext> at(String address) {
        return sources.get(address, this::source);
    }

    private JWKSource<SecurityContext> source(String address) {
        return JWKSourceBuilder.create(url(address), asked -> read(address))
                .cache(KEPT, PATIENCE)
                .rateLimited(BETWEEN)
                .retrying(true)
                .outageTolerant(WHILE_AWAY)
                .build();
    }

    private Resource read(String address) throws IOException {
        try {
            var fetched = line.keys(address);
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

    private static URL url(String address) {
        try {
            return URI.create(address).toURL();
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
