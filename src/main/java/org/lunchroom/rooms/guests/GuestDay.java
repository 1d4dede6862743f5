package org.lunchroom.rooms.guests;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.time.DueWork;

/** The end of a day: guests whom nobody sent home go. */
@Singleton
public class GuestDay implements DueWork {
    private final GuestHours hours;

    @Inject
    public GuestDay(GuestHours hours) {
        this.hours = hours;
    }

    @Override
    public String kind() {
        return GuestHours.DAY;
    }

    @Override
    public void run(Handle handle, UUID room, Instant dueAt) {
        hours.ended(handle, room, null).run();
    }
}
