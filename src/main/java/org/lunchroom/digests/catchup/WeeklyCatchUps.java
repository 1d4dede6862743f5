package org.lunchroom.digests.catchup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.digests.sending.Letter;
import org.lunchroom.digests.sending.Letters;
import org.lunchroom.digests.sending.Wishes;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.kernel.time.DueWork;

/** On the day and at the time that somebody chose, has their catch-up of the week before sent. */
@Singleton
public class WeeklyCatchUps implements DueWork {
    private static final Duration WEEK = Duration.ofDays(7);

    private final Clock clock;
    private final Due due;
    private final Wishes wishes;
    private final Letters letters;

    @Inject
    public WeeklyCatchUps(Clock clock, Due due, Wishes wishes, Letters letters) {
        this.clock = clock;
        this.due = due;
        this.wishes = wishes;
        this.letters = letters;
    }

    @Override
    public String kind() {
        return Wishes.CATCH_UP;
    }

    @Override
    public void run(Handle handle, UUID subject, Instant dueAt) {
        var wish = wishes.of(subject);
        if (wish.catchUp()) {
            letters.write(handle, Letter.catchUp(subject, dueAt.minus(WEEK), dueAt));
            due.at(handle, kind(), subject, wish.nextCatchUp(clock.instant()));
        }
    }
}
