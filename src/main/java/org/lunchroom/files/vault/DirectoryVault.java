package org.lunchroom.files.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A directory beside the database. A name is taken by one move of a file that is on disk: there is no half content under
 * it, also after a power cut.
 */
final class DirectoryVault implements Vault {
    private static final int BLOCK = 64 * 1024;

    private final Path directory;
    private final Parts parts;

    DirectoryVault(Parts parts) {
        this.directory = parts.directory();
        this.parts = parts;
    }

    @Override
    public Path part() throws IOException {
        return parts.next();
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

    private Path place(String name) {
        return directory.resolve(Place.of(name));
    }
}
