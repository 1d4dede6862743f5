package org.lunchroom.operations.checks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.lunchroom.kernel.settings.Settings;

/** How much room is left where things are kept. */
@Singleton
class DiskSubject implements Subject {
    private final Settings settings;

    @Inject
    DiskSubject(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public String page() {
        return "operating.md";
    }

    @Override
    public int place() {
        return 8;
    }

    @Override
    public Finding look(Approach approach) {
        try {
            // With PostgreSQL nobody may have made the directory: then the nearest one above it counts.
            var place = settings.dataDirectory().toAbsolutePath();
            while (!Files.exists(place)) {
                place = place.getParent();
            }
            long free = Files.getFileStore(place).getUsableSpace() >> 20;
            long wanted = settings.spareMegabytes();
            var values = Map.of("free", free, "wanted", wanted);
            if (free < wanted) {
                return Finding.wrong("disk.short", values);
            }
            return free < 4 * wanted ? Finding.look("disk.little", values) : Finding.good("disk.good", values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
