package org.lunchroom.operations.figures;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lunchroom.operations.requests.Answered;
import org.lunchroom.operations.requests.Answers;

/** How long requests take, by endpoint, and what is refused, by code. Both are few, whatever people send. */
@Singleton
class RequestFigures implements Answers {
    private record Kind(String method, String route, int status) {}

    private static final Duration[] STEPS = {
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private final Figures figures;
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();
    private final Map<String, Counter> refusals = new ConcurrentHashMap<>();

    @Inject
    RequestFigures(Figures figures) {
        this.figures = figures;
    }

    @Override
    public void note(Answered request) {
        if (request.took() != null) {
            var kind = new Kind(request.method(), request.route(), request.status());
            timers.computeIfAbsent(kind, this::timer).record(request.took());
        }
        if (request.code() != null) {
            refusals.computeIfAbsent(request.code(), this::counter).increment();
        }
    }

    private Timer timer(Kind kind) {
        return Timer.builder("lunchroom_requests")
                .description("How long requests took; streams stay open and are not among them")
                .tags("method", kind.method, "route", kind.route, "status", String.valueOf(kind.status))
                .serviceLevelObjectives(STEPS)
                .register(figures.registry());
    }

    private Counter counter(String code) {
        return Counter.builder("lunchroom_refusals")
                .description("Requests that were answered with a problem, by its code")
                .tag("code", code)
                .register(figures.registry());
    }
}
