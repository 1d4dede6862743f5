package org.lunchroom.portal.packages;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Files as this server serves them. */
record ServedStock(ServletContext context) implements Stock {
    @Override
    public byte[] bytes(String path) {
        try (var file = context.getResourceAsStream("/" + path)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> widgets() {
        return context.getResourcePaths("/widgets/").stream()
                .filter(path -> path.endsWith(".js"))
                .map(path -> path.substring(1))
                .sorted()
                .toList();
    }
}
