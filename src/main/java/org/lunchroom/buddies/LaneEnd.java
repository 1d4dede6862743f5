package org.lunchroom.buddies;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.buddies.lanes.Lanes;
import org.lunchroom.kernel.time.DueWork;

/** A day after the chat, lanes that not both wanted to keep are gone. */
@Singleton
public class LaneEnd implements DueWork {
    static final String KIND = "lane.end";
    static final Duration AFTER = Duration.ofHours(24);

    private final Lanes lanes;

    @Inject
    public LaneEnd(Lanes lanes) {
        this.lanes = lanes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Handle handle, UUID subject, Instant dueAt) {
        lanes.dropUnkept(handle, subject);
    }
}
