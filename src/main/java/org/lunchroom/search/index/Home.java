package org.lunchroom.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Where this node keeps its index: a numbered directory for each time that one was begun. */
final class Home implements Closeable {
    // Two nodes on one machine may share a data directory; each finds a home of its own.
    private static final int MOST = 20;

    private final Path directory;
    private final FileChannel channel;

    private Home(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /** The first one that no other node lives in. */
    static Home in(Path data) throws IOException {
        for (int number = 1; number <= MOST; number++) {
            var directory = data.resolve(number == 1 ? "search" : "search-" + number);
            Files.createDirectories(directory);
            var channel = FileChannel.open(
                    directory.resolve("home.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel)) {
                return new Home(directory, channel);
            }
            channel.close();
        }
        throw new IOException("Other nodes live in all homes under " + data);
    }

    // Held until the process ends, however it ends.
    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private List<Path> all() throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(Files::isDirectory)
                    .filter(path -> path.getFileName().toString().matches("\\d{1,9}"))
                    .sorted(Comparator.comparingInt(Home::number))
                    .toList();
        }
    }

    private static int number(Path path) {
        return Integer.parseInt(path.getFileName().toString());
    }

    /** The index that was begun last, among those that the condition holds for. */
    Optional<Path> newest(Predicate<Path> condition) throws IOException {
        return all().stream().filter(condition).reduce((earlier, later) -> later);
    }

    /** A directory for a new one. */
    Path fresh() throws IOException {
        return directory.resolve(
                String.valueOf(newest(path -> true).map(Home::number).orElse(0) + 1));
    }

    /** Deletes all others. */
    void keepOnly(Path kept) throws IOException {
        for (var path : all()) {
            if (!path.equals(kept)) {
                Disk.delete(path);
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
