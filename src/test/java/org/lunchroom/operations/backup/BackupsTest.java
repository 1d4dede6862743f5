package org.lunchroom.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.h2.tools.Restore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.Hints;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;

class BackupsTest {
    private static final Viewer KEEPER = new Viewer(new UUID(0, 0), "keeper", Set.of("keeper"));

    @TempDir
    Path data;

    private final StreamId stream = StreamId.room(UUID.randomUUID());

    @Test
    void a_backup_made_while_people_write_holds_every_entry_up_to_its_moment_and_goes_on_after_it() throws Exception {
        Path file;
        long before;
        try (var database = TestDatabase.H2.fresh()) {
            var journal = journal(database);
            database.run(handle -> journal.open(handle, stream));
            write(database, journal, 100);
            before = journal.head(stream);
            var writing = new AtomicBoolean(true);
            var writer = CompletableFuture.runAsync(() -> {
                while (writing.get()) {
                    write(database, journal, 1);
                }
            });
            file = Path.of(backups(database).make(KEEPER).file());
            writing.set(false);
            writer.join();
            assertThat(journal.head(stream)).as("somebody wrote meanwhile").isGreaterThan(before);
        }

        try (var restored = restored(file)) {
            var journal = journal(restored);
            var entries = journal.after(stream, 0, 1_000_000);
            long head = journal.head(stream);
            assertThat(head).isGreaterThanOrEqualTo(before);
            assertThat(entries.stream().map(Entry::number))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, head).boxed().toList());
            write(restored, journal, 1);
            assertThat(journal.head(stream)).isEqualTo(head + 1);
        }
    }

    @Test
    void what_is_called_a_backup_is_whole_and_on_record() throws Exception {
        try (var database = TestDatabase.H2.fresh()) {
            var made = backups(database).make(KEEPER);

            assertThat(Path.of(made.file())).hasSize(made.bytes()).hasParent(data.resolve("backups"));
            try (var files = Files.list(data.resolve("backups"))) {
                assertThat(files).as("nothing half done is left").hasSize(1);
            }
            assertThat(new Audit(database, new MovableClock()).check().lines()).isEqualTo(1);
        }
    }

    @Test
    void postgresql_is_backed_up_with_its_own_tool() {
        try (var database = TestDatabase.POSTGRESQL.fresh()) {
            assertThatThrownBy(() -> backups(database).make(KEEPER))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.code()).isEqualTo("not-embedded"));
        }
    }

    private Database restored(Path file) throws Exception {
        var fresh = Files.createDirectory(data.resolve("fresh"));
        Restore.execute(file.toString(), fresh.toString(), "lunchroom");
        return TestDatabase.at(fresh.resolve("lunchroom")).migrated();
    }

    private Backups backups(Database database) {
        var settings = TestSettings.of("lunchroom.data.dir", data.toString());
        return new Backups(database, new Audit(database, new MovableClock()), settings, Clock.systemUTC());
    }

    private static Journal journal(Database database) {
        return new Journal(database, new MovableClock(), new Hints());
    }

    private void write(Database database, Journal journal, int times) {
        for (int i = 0; i < times; i++) {
            database.run(handle -> journal.append(handle, stream, "x", null, null, Map.of()));
        }
    }
}
