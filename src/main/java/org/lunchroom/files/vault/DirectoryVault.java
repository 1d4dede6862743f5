package org.lunchroom.files.vault;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.lunchroom.kernel.Opening;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.time.MachineTime;

/**
 * A directory beside the database. A name is taken by one move of a file that is on disk: there is no half content under
 * it, also after a power cut.
 */
@Singleton
public class DirectoryVault implements Vault {
    private static final int BLOCK = 64 * 1024;
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final Path directory;
    private final Path parts;
    private final Clock clock;

    @Inject
    public DirectoryVault(Settings settings, @MachineTime Clock clock) {
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

    @Override
    public Path part() throws IOException {
        Files.createDirectories(parts);
        return Files.createTempFile(parts, "part-", "");
    }

    @Override
    public void keep(String name, Path part) throws IOException {
        var place = place(name);
        if (Files.notExists(place.getParent())) {
            Files.createDirectories(place.getParent());
            // A new directory is lost with the power unless the one around it is on disk, too.
            sync(directory, StandardOpenOption.READ);
        }
        sync(part, StandardOpenOption.WRITE);
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        sync(place.getParent(), StandardOpenOption.READ);
    }

    private static void sync(Path path, StandardOpenOption how) throws IOException {
        try (var opened = FileChannel.open(path, how)) {
            opened.force(true);
        }
    }

    @Override
    public long size(String name) throws IOException {
        return Files.size(place(name));
    }

    @Override
    public void read(String name, long from, long length, OutputStream to) throws IOException {
        try (var content = FileChannel.open(place(name), StandardOpenOption.READ)) {
            var block = ByteBuffer.allocate(BLOCK);
            long at = from;
            long end = from + length;
            while (at < end) {
                block.clear().limit((int) Math.min(BLOCK, end - at));
                int count = content.read(block, at);
                if (count < 0) {
                    throw new IOException("shorter than it was");
                }
                to.write(block.array(), 0, count);
                at += count;
            }
        }
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(place(name));
    }

    // The last letters of our ids are random: the files spread over 256 directories.
    private Path place(String name) {
        if (!name.matches("[0-9a-f-]{36}[a-z-]{0,10}")) {
            throw new IllegalArgumentException("No name of ours.");
        }
        return directory.resolve(name.substring(34, 36)).resolve(name);
    }
}
