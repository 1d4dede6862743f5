package org.lunchroom.operations.health;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.lunchroom.kernel.settings.Settings;

/**
 * Whether there is room left where things are kept. A full disk strains a node and does not take it out of service:
 * everything can still be read there, and the next node stands on the same disk.
 */
@Singleton
class DiskProbe implements Probe {
    private final Settings settings;

    @Inject
    DiskProbe(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public Condition look() {
        try {
            // With PostgreSQL nobody may have made the directory: then the nearest one above it counts.
            var place = settings.dataDirectory().toAbsolutePath();
            while (!Files.exists(place)) {
                place = place.getParent();
            }
            long free = Files.getFileStore(place).getUsableSpace();
            return free >> 20 >= settings.spareMegabytes() ? Condition.UP : Condition.STRAINED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
