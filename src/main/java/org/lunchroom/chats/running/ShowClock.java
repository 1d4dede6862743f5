package org.lunchroom.chats.running;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.chats.Changes;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Moments;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.kernel.time.DueWork;

/** Runs the shows: lobby, start, each step, close, second sitting, closed; with or without anybody looking. */
@Singleton
public class ShowClock implements DueWork {
    private static final Duration SHORTLY = Duration.ofMillis(50);

    private final Changes changes;
    private final Rehearsals rehearsals;
    private final Due due;
    private final Clock clock;

    @Inject
    public ShowClock(Changes changes, Rehearsals rehearsals, Due due, Clock clock) {
        this.changes = changes;
        this.rehearsals = rehearsals;
        this.due = due;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Changes.CLOCK;
    }

    @Override
    public void run(Handle handle, UUID subject, Instant dueAt) {
        // Never wait for the chat's row here: whoever holds it may be waiting for the due row, which we hold.
        var free = changes.lockedIfFree(handle, subject);
        if (free.isEmpty()) {
            due.at(handle, Changes.CLOCK, subject, clock.instant().plus(SHORTLY));
            return;
        }
        var stage = free.get();
        var moment = Moments.next(stage);
        if (moment.filter(when -> !when.isAfter(clock.instant())).isEmpty()) {
            changes.keep(handle, stage);
            return;
        }
        var after = Clockwork.afterMoment(stage);
        if (stage.chat().state() == ChatState.REHEARSAL && after.chat().state() != ChatState.REHEARSAL) {
            rehearsals.undo(handle, stage, null);
        } else {
            if (stage.chat().state() == ChatState.LOBBY) {
                changes.live(handle, after.chat());
            }
            changes.keepAndTell(handle, after, null);
        }
    }
}
