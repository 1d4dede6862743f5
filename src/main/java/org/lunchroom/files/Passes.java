package org.lunchroom.files;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.lunchroom.identity.Digest;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MachineTime;

/**
 * What stands in the address of a picture or a film, whose tags can send no header. It opens what its holder may read at
 * that moment and nothing else, and no longer than an hour.
 */
@Singleton
public class Passes {
    private static final Duration LIFE = Duration.ofHours(1);
    private static final int RANDOM_BYTES = 24;

    private final Database database;
    private final Clock clock;
    private final FileStore store = new FileStore();
    private final SecureRandom random = new SecureRandom();

    @Inject
    public Passes(Database database, @MachineTime Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new one. */
    public record Pass(String pass, long expiresIn) {
        @Override
        public String toString() {
            return "Pass";
        }
    }

    public Pass of(Viewer viewer) {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        var pass = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant();
        database.run(handle -> {
            store.forgetPasses(handle, now);
            store.pass(handle, Digest.of(pass), viewer.person(), now.plus(LIFE));
        });
        return new Pass(pass, LIFE.toSeconds());
    }

    /** Whose it is, or a 404 problem. */
    public UUID holder(String pass) {
        return database.read(handle -> store.holder(handle, Digest.of(String.valueOf(pass)), clock.instant()))
                .orElseThrow(Problem::notFound);
    }
}
