package org.lunchroom.kernel.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

/** The two databases every store is tried on, both real: H2 in a file, and PostgreSQL as a server of its own. */
public enum TestDatabase {
    H2 {
        @Override
        public Database fresh() {
            return at(newFile()).migrated();
        }
    },
    POSTGRESQL {
        @Override
        public Database fresh() {
            return new Database(Server.migratedDatabase(), "postgres", "", 8).migrated();
        }
    };

    /** An empty, migrated database of its own; close it after the test. */
    public abstract Database fresh();

    /** The address of a new PostgreSQL database, as an administrator makes one: with nothing in it. */
    public static String newPostgres() {
        return Server.newDatabase("");
    }

    /** A path for a new H2 file. */
    public static Path newFile() {
        try {
            var directory = Files.createTempDirectory("lunchroom-test");
            return directory.resolve("lunchroom");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The H2 database in the given file, as a server would open it again after a restart; not migrated. */
    public static Database at(Path file) {
        return new Database(url(file), "sa", "", 8);
    }

    /** Where an H2 file is, as the product asks for it. */
    public static String url(Path file) {
        return "jdbc:h2:file:" + file + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    }

    /** One PostgreSQL for the whole test run; each test gets a database copied from a migrated template. */
    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                var postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
                execute(postgres, "create database template_lunchroom");
                new Database(postgres.getJdbcUrl("postgres", "template_lunchroom"), "postgres", "", 2)
                        .migrated()
                        .close();
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static String migratedDatabase() {
            return newDatabase(" template template_lunchroom");
        }

        static String newDatabase(String like) {
            var name = "test_" + UUID.randomUUID().toString().replace('-', '_');
            execute(POSTGRES, "create database " + name + like);
            return POSTGRES.getJdbcUrl("postgres", name);
        }

        private static void execute(EmbeddedPostgres postgres, String sql) {
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
