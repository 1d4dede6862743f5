package org.lunchroom.buddies;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.kernel.time.DueWork;

/** Looks after a door that somebody stands at, until its chat is over. */
@Singleton
public class DoorRound implements DueWork {
    static final String KIND = "door.round";
    static final Duration EVERY = Duration.ofSeconds(20);

    private final Due due;
    private final Clock clock;
    private final Door door;

    @Inject
    public DoorRound(Due due, Clock clock, Door door) {
        this.due = due;
        this.clock = clock;
        this.door = door;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Handle handle, UUID subject, Instant dueAt) {
        if (door.round(subject)) {
            due.at(handle, KIND, subject, clock.instant().plus(EVERY));
        } else {
            due.at(handle, LaneEnd.KIND, subject, clock.instant().plus(LaneEnd.AFTER));
        }
    }
}
