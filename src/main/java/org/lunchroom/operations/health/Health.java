package org.lunchroom.operations.health;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at what this node needs, when somebody asks and at most once a second, however many ask. A database that hangs
 * costs whoever asks two seconds, and nobody else anything.
 */
@Singleton
class Health {
    static final Duration FRESH = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    private record Look(long begun, CompletableFuture<Report> report) {}

    private final List<Probe> probes;
    private final Duration patience;
    private final ThreadPoolExecutor thread =
            new ThreadPoolExecutor(0, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                var made = new Thread(task, "lunchroom-health");
                made.setDaemon(true);
                return made;
            });
    private volatile boolean stopping;
    private Look latest;

    @Inject
    Health(Instance<Probe> probes) {
        this(probes.stream().toList(), Duration.ofSeconds(2));
    }

    Health(List<Probe> probes, Duration patience) {
        this.probes = probes;
        this.patience = patience;
    }

    // Before anything else stops: whoever spreads the load shall look elsewhere.
    void stop(@Observes @Priority(1) @BeforeDestroyed(ApplicationScoped.class) Object application) {
        stopping = true;
        thread.shutdown();
    }

    Report report() {
        if (stopping) {
            return Report.STOPPING;
        }
        var look = look();
        try {
            long left = patience.toNanos() - (System.nanoTime() - look.begun);
            return look.report.get(Math.max(0, left), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("Health could not be found out: {}", e.getClass().getName());
        }
        return Report.silent(probes.stream().map(Probe::name).toList());
    }

    private synchronized Look look() {
        long now = System.nanoTime();
        boolean usable = latest != null && (!latest.report.isDone() || now - latest.begun < FRESH.toNanos());
        if (!usable) {
            latest = new Look(now, CompletableFuture.supplyAsync(this::examine, thread));
        }
        return latest;
    }

    private Report examine() {
        Map<String, Condition> found = new TreeMap<>();
        probes.forEach(probe -> found.put(probe.name(), condition(probe)));
        return Report.of(found);
    }

    private static Condition condition(Probe probe) {
        try {
            return probe.look();
        } catch (RuntimeException e) {
            LOG.warn("Health: {} is down: {}", probe.name(), e.getClass().getName());
            return Condition.DOWN;
        }
    }
}
