package org.lunchroom.identity.operators;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The key of whoever works on the server itself: a new one at each start, in a file that only the server's own user may
 * read. Who can read it can read the database as well.
 */
final class KeyFile {
    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
    private static final String NAME = "key";
    private static final int BYTES = 32;

    private KeyFile() {}

    /** A new key; empty where none can be kept. */
    static Optional<String> renewed(Path dataDirectory) {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        try {
            var directory = Files.createDirectories(dataDirectory.resolve("run"));
            var file = directory.resolve(NAME);
            Files.deleteIfExists(file);
            // With its permissions from the first moment on: nobody reads it in between.
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, key);
            return Optional.of(key);
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warn(
                    "No key for src/bin/backup could be written: {}",
                    e.getClass().getName());
            return Optional.empty();
        }
    }
}
