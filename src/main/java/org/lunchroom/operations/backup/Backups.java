package org.lunchroom.operations.backup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MachineTime;

/** Makes backups. They stay on the server: a copy of everything is nothing to send over HTTP. */
@Singleton
public class Backups {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Database database;
    private final Audit audit;
    private final Path directory;
    private final Clock clock;
    private final BackupStore store = new BackupStore();
    private final ReentrantLock atWork = new ReentrantLock();

    @Inject
    public Backups(Database database, Audit audit, Settings settings, @MachineTime Clock clock) {
        this.database = database;
        this.audit = audit;
        this.directory = settings.dataDirectory().toAbsolutePath().resolve("backups");
        this.clock = clock;
    }

    /** A backup that is whole and on disk. */
    public record Backup(String file, long bytes) {}

    /** Makes one, in the data directory. */
    public Backup make(Viewer keeper) {
        if (!database.isH2File()) {
            throw Problem.conflict(
                    "not-embedded", "Only the embedded database is backed up here; use pg_dump for PostgreSQL.");
        }
        if (!atWork.tryLock()) {
            throw Problem.conflict("backup-running", "Another backup is being made.");
        }
        try {
            var file = copied(directory.resolve("lunchroom-" + MOMENT.format(clock.instant()) + ".zip"));
            // A machine's key is nobody's: the record then names the server itself.
            var actor = keeper.is(Roles.KEEPER) ? null : keeper;
            var facts = Map.of("file", file.getFileName().toString());
            database.run(handle -> audit.record(handle, actor, "backup.made", null, facts));
            return new Backup(file.toString(), Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            atWork.unlock();
        }
    }

    // Under another name until it is whole: what is called a backup is one.
    private Path copied(Path file) throws IOException {
        Files.createDirectories(directory);
        var part = file.resolveSibling(file.getFileName() + ".part");
        database.read(handle -> {
            store.copy(handle, part);
            return null;
        });
        try (var written = FileChannel.open(part, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
