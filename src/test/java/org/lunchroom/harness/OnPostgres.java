package org.lunchroom.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;

/** One server on PostgreSQL for all integration tests: started before the first of them, stopped after the last. */
final class OnPostgres implements BeforeAllCallback {
    private static final String METRICS = "LUNCHROOM_METRICS_TOKEN";

    private static volatile Started server;

    @Override
    public void beforeAll(ExtensionContext context) {
        server = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(OnPostgres.class, key -> start(), Started.class);
    }

    static URI address() {
        return server.address();
    }

    private static Started start() {
        try {
            var url = TestDatabase.newPostgres();
            var settings = new HashMap<>(settings(url));
            // The same as beside H2, where the build sets it.
            settings.put(METRICS, System.getenv(METRICS));
            var started = Started.with(Files.createTempDirectory("lunchroom-it"), settings);
            assertThat(people(url)).as("people in PostgreSQL").isPositive();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Without it, a server that went on with H2 would pass every test.
    private static int people(String url) {
        try (var database = new Database(url, "postgres", "", 1)) {
            return database.read(handle -> handle.createQuery("select count(*) from person")
                    .mapTo(Integer.class)
                    .one());
        }
    }

    /** What an administrator sets to run on that database. */
    static Map<String, String> settings(String url) {
        return Map.of(
                "LUNCHROOM_DATABASE_URL", url,
                "LUNCHROOM_DATABASE_USER", "postgres",
                "LUNCHROOM_DATABASE_PASSWORD", "",
                // What is sealed on one node is opened on another. Of a test: no secret.
                "LUNCHROOM_SECRETS_KEY", "dGhpcnR5LXR3byBieXRlcyBvZiB0aGUgdGVzdHMhISE=");
    }
}
