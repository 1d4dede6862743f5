package org.lunchroom.kernel.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.lunchroom.kernel.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whose pages may embed us: origins of the settings, and those of portals that admins keep. */
@Singleton
public class Embedding {
    private static final Logger LOG = LoggerFactory.getLogger(Embedding.class);
    // Whoever calls writes this header: only what is an origin comes into the log, and each of them seldom.
    private static final Pattern ORIGIN = Pattern.compile("https?://[a-z0-9.:\\[\\]_-]{1,253}");
    private static final int MOST_STRANGERS = 100;

    private final Set<String> listed;
    private final Iterable<KnownOrigins> known;
    private final Cache<String, Boolean> strangers = Caffeine.newBuilder()
            .maximumSize(MOST_STRANGERS)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    @Inject
    Embedding(Settings settings, Instance<KnownOrigins> known) {
        this(settings.embeddingOrigins(), known);
    }

    Embedding(Collection<String> listed, Iterable<KnownOrigins> known) {
        this.listed = Set.copyOf(listed);
        this.known = known;
    }

    /** These and no others. */
    static Embedding of(Collection<String> listed) {
        return new Embedding(listed, List.of());
    }

    boolean allows(String origin) {
        if (listed.contains(origin)) {
            return true;
        }
        for (var more : known) {
            if (more.origins().contains(origin)) {
                return true;
            }
        }
        return false;
    }

    /** All of them, in one order. */
    public Set<String> origins() {
        var all = new TreeSet<>(listed);
        known.forEach(more -> all.addAll(more.origins()));
        return all;
    }

    /** Tells the admin, once an hour for each, that a page elsewhere was refused and what would let it in. */
    void refused(String origin) {
        if (ORIGIN.matcher(origin).matches() && strangers.asMap().putIfAbsent(origin, true) == null) {
            LOG.warn(
                    "A page of {} wanted to embed Lunchroom and was refused. If it is yours, add this origin to its"
                            + " portal (PATCH /api/v1/portals) or to LUNCHROOM_EMBEDDING_ORIGINS.",
                    origin);
        }
    }
}
