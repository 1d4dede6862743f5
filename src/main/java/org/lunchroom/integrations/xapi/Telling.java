package org.lunchroom.integrations.xapi;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.lunchroom.kernel.Opening;
import org.lunchroom.kernel.outbound.Call;
import org.lunchroom.kernel.outbound.Destination;
import org.lunchroom.kernel.outbound.NotFetched;
import org.lunchroom.kernel.outbound.Outbound;
import org.lunchroom.kernel.outbound.Wanted;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.people.KnownAs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the store, one statement after the other and apart from everything that has to be on time. One that is sent twice after
 * a crash has one id: the store keeps it once. What is not taken is tried again for three days.
 */
@Singleton
public class Telling implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("org.lunchroom.xapi");
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int TRIES = 13;
    private static final long PERIOD_MILLIS = 2_000;
    private static final int CONFLICT = 409;
    private static final int LARGEST_ANSWER = 0;

    private final Database database;
    private final Clock clock;
    private final Optional<RecordStore> target;
    private final Outbound line;
    private final Wording wording;
    private final StatementStore store = new StatementStore();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        var made = new Thread(task, "lunchroom-xapi");
        made.setDaemon(true);
        return made;
    });

    @Inject
    public Telling(Database database, Clock clock, KnownAs known, Settings settings) {
        this.database = database;
        this.clock = clock;
        this.target = RecordStore.of(settings);
        this.line = target.flatMap(where -> Destination.of(where.endpoint()))
                .map(Outbound::only)
                .orElse(null);
        this.wording = new Wording(known, settings.baseUrl());
    }

    void open(@Observes Opening opening) {
        if (target.isPresent()) {
            thread.scheduleWithFixedDelay(this::look, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        try {
            boolean more = true;
            while (more && !thread.isShutdown()) {
                more = tellNext();
            }
        } catch (RuntimeException e) {
            // The statement is still there.
            LOG.warn(
                    "A statement failed and will be tried again: {}",
                    e.getClass().getName());
        }
    }

    /** Tells the next that is due; false when none is. */
    public boolean tellNext() {
        var now = clock.instant();
        if (target.isEmpty() || !database.read(handle -> store.waiting(handle, now))) {
            return false;
        }
        var claimed = database.write(handle -> {
            store.forget(handle, now.minus(KEPT));
            return store.claim(handle, now, now.plus(LEASE));
        });
        claimed.ifPresent(statement -> settle(statement, trouble(target.get(), statement)));
        return claimed.isPresent();
    }

    /** Null where the store has it now. */
    private String trouble(RecordStore where, Statement statement) {
        var headers = Map.of("Authorization", where.authorization(), "X-Experience-API-Version", "1.0.3");
        var call = new Call("PUT", headers, "application/json", wording.of(statement));
        try {
            var answer = line.call(where.statement(statement.id()), call, new Wanted(Map.of(), LARGEST_ANSWER));
            // It has one with this id: ours, of an earlier try whose answer was lost.
            boolean there = answer.ok() || answer.head().status() == CONFLICT;
            return there ? null : "answer " + answer.head().status();
        } catch (NotFetched e) {
            return e.reason().name();
        }
    }

    private void settle(Statement statement, String trouble) {
        int tries = statement.tries() + 1;
        boolean again = trouble != null && tries < TRIES && !trouble.equals("answer 400");
        var state = trouble == null ? "sent" : again ? "waiting" : "failed";
        if (trouble != null) {
            LOG.warn("The learning record store did not take a statement ({}), try {}", trouble, tries);
        }
        // 1, 2, 4 … 2048 minutes: nearly three days in all.
        var due = clock.instant().plus(again ? Duration.ofMinutes(1L << (tries - 1)) : Duration.ZERO);
        database.run(handle -> store.settle(handle, statement.id(), state, due, tries, trouble));
    }

    @Override
    @PreDestroy
    public void close() {
        thread.shutdown();
    }
}
