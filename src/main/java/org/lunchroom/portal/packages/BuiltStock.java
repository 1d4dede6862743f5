package org.lunchroom.portal.packages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Files as a build leaves them.
 *
 * @param bundle where the widgets were bundled
 * @param descriptor where the icons are
 */
record BuiltStock(Path bundle, Path descriptor) implements Stock {
    @Override
    public byte[] bytes(String path) {
        try {
            return Files.readAllBytes((path.startsWith("icons/") ? descriptor : bundle).resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> widgets() {
        try (var files = Files.list(bundle.resolve("widgets"))) {
            return files.map(file -> "widgets/" + file.getFileName())
                    .filter(path -> path.endsWith(".js"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
