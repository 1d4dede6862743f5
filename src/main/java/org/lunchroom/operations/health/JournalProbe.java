package org.lunchroom.operations.health;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.lunchroom.journal.Followers;

/** Whether those who follow the journal keep up: recaps and notifications live on them. */
@Singleton
class JournalProbe implements Probe {
    private static final Duration LATE = Duration.ofMinutes(1);

    private final Followers followers;
    private final Clock clock;

    @Inject
    JournalProbe(Followers followers, Clock clock) {
        this.followers = followers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "journal";
    }

    @Override
    public Condition look() {
        var longAgo = clock.instant().minus(LATE);
        boolean late = followers.lags().values().stream()
                .anyMatch(lag -> lag.since() != null && lag.since().isBefore(longAgo));
        return late ? Condition.STRAINED : Condition.UP;
    }
}
