package org.lunchroom.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;

/** The files of an index. */
final class Disk {
    private Disk() {}

    // Mapped files are read without copying; a Java that Lucene does not know how to map with reads them plainly.
    static Directory directory(Path path) throws IOException {
        Files.createDirectories(path);
        try {
            return new MMapDirectory(path);
        } catch (LinkageError e) {
            return new NIOFSDirectory(path);
        }
    }

    static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
