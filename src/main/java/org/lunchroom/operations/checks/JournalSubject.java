package org.lunchroom.operations.checks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import org.lunchroom.journal.Followers;

/** Whether those who follow the journal keep up. */
@Singleton
class JournalSubject implements Subject {
    private static final Duration LATE = Duration.ofMinutes(1);

    private final Followers followers;
    private final Clock clock;

    @Inject
    JournalSubject(Followers followers, Clock clock) {
        this.followers = followers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "journal";
    }

    @Override
    public String page() {
        return "architecture/journal.md";
    }

    @Override
    public int place() {
        return 9;
    }

    @Override
    public Finding look(Approach approach) {
        var longAgo = clock.instant().minus(LATE);
        var lags = followers.lags();
        return lags.entrySet().stream()
                .filter(lag ->
                        lag.getValue().since() != null && lag.getValue().since().isBefore(longAgo))
                .max(Comparator.comparing(lag -> lag.getValue().entries()))
                .map(lag -> Finding.look(
                        "journal.late",
                        Map.of("follower", lag.getKey(), "count", lag.getValue().entries())))
                .orElseGet(() -> Finding.good("journal.good", Map.of("count", lags.size())));
    }
}
