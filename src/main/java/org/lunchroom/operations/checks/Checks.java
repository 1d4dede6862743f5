package org.lunchroom.operations.checks;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at everything that an admin should know of, afresh and all at once. However long one of them takes, the answer is
 * there after a few seconds and says which did not come back.
 */
@Singleton
public class Checks {
    private static final Logger LOG = LoggerFactory.getLogger(Checks.class);
    // Threads that still hang from looks before: enough for three, and the machine is not harmed by asking often.
    private static final int THREADS = 36;

    private final List<Subject> subjects;
    private final Duration patience;
    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(0, THREADS, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                var made = new Thread(task, "lunchroom-checks");
                made.setDaemon(true);
                return made;
            });

    @Inject
    Checks(Instance<Subject> subjects) {
        this(subjects.stream().toList(), Duration.ofSeconds(5));
    }

    Checks(List<Subject> subjects, Duration patience) {
        this.subjects = subjects.stream()
                .sorted(Comparator.comparingInt(Subject::place))
                .toList();
        this.patience = patience;
    }

    /** A thing, and what was found about it. */
    record Looked(Subject subject, Finding finding) {}

    List<Looked> look(Approach approach) {
        long begun = System.nanoTime();
        var looks = subjects.stream().map(subject -> begin(subject, approach)).toList();
        return java.util.stream.IntStream.range(0, looks.size())
                .mapToObj(i -> new Looked(subjects.get(i), awaited(subjects.get(i), looks.get(i), begun)))
                .toList();
    }

    private CompletableFuture<Finding> begin(Subject subject, Approach approach) {
        try {
            return CompletableFuture.supplyAsync(() -> subject.look(approach), threads);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private Finding awaited(Subject subject, CompletableFuture<Finding> look, long begun) {
        try {
            long left = patience.toNanos() - (System.nanoTime() - begun);
            return look.get(Math.max(0, left), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            return Finding.wrong("silent", Map.of("count", patience.toSeconds()));
        } catch (ExecutionException e) {
            LOG.warn(
                    "Checks: {} failed: {}",
                    subject.name(),
                    e.getCause().getClass().getName());
        }
        return Finding.wrong("failed", Map.of());
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}
