package org.lunchroom.communities.reading;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.time.DueWork;

/** The topic of a part of a reading opens. */
@Singleton
public class OpenPart implements DueWork {
    static final String KIND = "reading.part";

    private final Readings readings;

    @Inject
    public OpenPart(Readings readings) {
        this.readings = readings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Handle handle, UUID part, Instant dueAt) {
        readings.open(handle, part);
    }
}
