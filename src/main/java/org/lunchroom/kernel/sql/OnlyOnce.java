package org.lunchroom.kernel.sql;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.http.Problem;

/**
 * Makes a retried creation answer with the first one's result: the key a client sends with it (Idempotency-Key) is kept
 * beside what it made, in the same transaction.
 */
public final class OnlyOnce {
    private static final int KEY_LENGTH = 80;

    /**
     * What happened: the id, and whether it was made just now.
     */
    public record Made(UUID id, boolean now) {}

    private final Clock clock;

    public OnlyOnce(Clock clock) {
        this.clock = clock;
    }

    /** Runs {@code create} unless the person used the key for this kind before; without a key it always runs. */
    public Made make(Handle handle, UUID person, String key, String kind, Supplier<UUID> create) {
        if (key == null || key.isBlank()) {
            return new Made(create.get(), true);
        }
        if (key.length() > KEY_LENGTH) {
            throw Problem.invalid("too-long", "Idempotency-Key", "At most " + KEY_LENGTH + " characters are possible.");
        }
        var before = handle.createQuery(
                        "select subject from made_before where person = :person and client_key = :key and kind = :kind")
                .bind("person", person)
                .bind("key", key)
                .bind("kind", kind)
                .mapTo(UUID.class)
                .findOne();
        if (before.isPresent()) {
            return new Made(before.get(), false);
        }
        var id = create.get();
        // Two retries at once: the primary key lets one through, the other rolls back and its client tries again.
        handle.createUpdate("insert into made_before (person, client_key, kind, subject, at)"
                        + " values (:person, :key, :kind, :subject, :at)")
                .bind("person", person)
                .bind("key", key)
                .bind("kind", kind)
                .bind("subject", id)
                .bind("at", clock.instant())
                .execute();
        return new Made(id, true);
    }
}
