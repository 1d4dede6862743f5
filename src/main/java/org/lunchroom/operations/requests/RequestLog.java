package org.lunchroom.operations.requests;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.lunchroom.kernel.Opening;
import org.lunchroom.kernel.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** One line for a request: what was called and how it ended. No address, query, word, token or person stands in it. */
@Singleton
class RequestLog implements Answers {
    private static final Logger LOG = LoggerFactory.getLogger("org.lunchroom.requests");
    private static final Duration SLOW = Duration.ofSeconds(1);
    private static final int FAILED = 500;

    /** Which requests get a line. */
    enum Which {
        NONE,
        FAILED,
        ALL;

        static Which of(Settings settings) {
            try {
                return valueOf(settings.text("lunchroom.log.requests", "failed").toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw Settings.wrong("lunchroom.log.requests", "none, failed or all");
            }
        }
    }

    private final Which which;

    @Inject
    RequestLog(Settings settings) {
        which = Which.of(settings);
    }

    /** Made before anything runs, so that a wrong setting stops the start. */
    void open(@Observes Opening opening) {}

    @Override
    public void note(Answered request) {
        if (which == Which.ALL || (which == Which.FAILED && worthIt(request))) {
            var before = MDC.getCopyOfContextMap();
            try {
                parts(request).forEach(MDC::put);
                LOG.info(
                        "{} {} {} {} {} request {}",
                        request.method(),
                        request.route(),
                        request.status(),
                        request.code() == null ? "-" : request.code(),
                        request.took() == null ? "stream" : request.took().toMillis() + " ms",
                        request.id());
            } finally {
                MDC.setContextMap(before == null ? Map.of() : before);
            }
        }
    }

    // For a log of JSON; the sentence holds the same.
    private static Map<String, String> parts(Answered request) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("request", request.id());
        parts.put("method", request.method());
        parts.put("route", request.route());
        parts.put("status", String.valueOf(request.status()));
        if (request.code() != null) {
            parts.put("code", request.code());
        }
        if (request.took() != null) {
            parts.put("millis", String.valueOf(request.took().toMillis()));
        }
        return parts;
    }

    private static boolean worthIt(Answered request) {
        return request.status() >= FAILED
                || (request.took() != null && request.took().compareTo(SLOW) > 0);
    }
}
