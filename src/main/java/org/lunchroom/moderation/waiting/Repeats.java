package org.lunchroom.moderation.waiting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.UUID;
import org.lunchroom.identity.Digest;

/**
 * Who says the same again and again. A sentence may be said twice within ten minutes; short words ("thank you!") as often as
 * one likes. In memory, each node for itself: it is about manners, not about right and wrong.
 */
final class Repeats {
    private static final int SHORT = 24;
    private static final int ALLOWED = 2;
    private static final int REMEMBERED = 50;
    private static final Duration WHILE = Duration.ofMinutes(10);

    private record Speaker(UUID room, UUID person) {}

    private record Sentence(String hash, String key, Instant at) {}

    private final Clock clock;
    private final Cache<Speaker, Deque<Sentence>> said =
            Caffeine.newBuilder().maximumSize(20_000).expireAfterAccess(WHILE).build();

    Repeats(Clock clock) {
        this.clock = clock;
    }

    /** Whether this is said too often; it is remembered as said. A retry with the same key is not said anew. */
    boolean tooOften(UUID room, UUID person, String words, String key) {
        var plain = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (plain.length() < SHORT) {
            return false;
        }
        var sentence = new Sentence(Digest.of(plain), key, clock.instant());
        var sentences = said.get(new Speaker(room, person), speaker -> new ArrayDeque<>());
        synchronized (sentences) {
            sentences.removeIf(one -> one.at().isBefore(sentence.at().minus(WHILE)));
            long before = sentences.stream()
                    .filter(one -> one.hash().equals(sentence.hash()) && (key == null || !key.equals(one.key())))
                    .count();
            boolean known = key != null && sentences.stream().anyMatch(one -> key.equals(one.key()));
            if (!known) {
                sentences.add(sentence);
            }
            if (sentences.size() > REMEMBERED) {
                sentences.removeFirst();
            }
            return before >= ALLOWED;
        }
    }
}
