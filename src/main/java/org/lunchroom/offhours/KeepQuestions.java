package org.lunchroom.offhours;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.Follower;
import org.lunchroom.rooms.Rooms;

/** Keeps what was posted while nobody was around, for whoever comes next. */
@Singleton
public class KeepQuestions implements Follower {
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Clock clock;
    private final Rooms rooms;
    private final OffHours offHours;
    private final OffHoursStore store = new OffHoursStore();

    @Inject
    KeepQuestions(Clock clock, Rooms rooms, OffHours offHours) {
        this.clock = clock;
        this.rooms = rooms;
        this.offHours = offHours;
    }

    @Override
    public String name() {
        return "off-hours";
    }

    @Override
    public void follow(Handle handle, List<Entry> entries) {
        var room = entries.get(0).stream().owner();
        if (offHours.setting(room).isEmpty()) {
            return;
        }
        var fresh = clock.instant().minus(FRESH);
        for (var entry : entries) {
            // Who was around at a moment long ago is not known any more.
            if (entry.type().equals("message.posted")
                    && entry.actor() != null
                    && entry.at().isAfter(fresh)) {
                keep(handle, entry);
            }
        }
    }

    private void keep(Handle handle, Entry entry) {
        var room = rooms.byId(entry.stream().owner());
        boolean alone = offHours.around(room).stream()
                .allMatch(around -> around.person().equals(entry.actor()));
        if (alone) {
            offHours.next(room, entry.actor())
                    .ifPresent(next -> store.keep(
                            handle,
                            new KeptQuestion(entry.subject(), room.id(), entry.actor(), next.person(), entry.at())));
        }
    }

    @Override
    public void forget(Handle handle) {
        store.forget(handle);
    }
}
