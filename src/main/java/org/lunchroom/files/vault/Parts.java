package org.lunchroom.files.vault;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.lunchroom.kernel.Opening;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.time.MachineTime;

/** Files that are being written. They lie beside the kept ones, so that keeping one is a move and no copy. */
@Singleton
public class Parts {
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final Path directory;
    private final Path parts;
    private final Clock clock;

    @Inject
    public Parts(Settings settings, @MachineTime Clock clock) {
        this.directory = settings.optional("lunchroom.files.directory")
                .map(Path::of)
                .orElseGet(() -> settings.dataDirectory().resolve("files"))
                .toAbsolutePath();
        this.parts = directory.resolve("parts");
        this.clock = clock;
    }

    /** What was being written when a server ended is nobody's. */
    void open(@Observes Opening opening) {
        if (!Files.isDirectory(parts)) {
            return;
        }
        Instant old = clock.instant().minus(FORGOTTEN);
        try (Stream<Path> left = Files.list(parts)) {
            for (var part : left.toList()) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(old)) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path directory() {
        return directory;
    }

    Path next() throws IOException {
        Files.createDirectories(parts);
        return Files.createTempFile(parts, "part-", "");
    }
}
