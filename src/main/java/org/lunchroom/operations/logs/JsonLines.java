package org.lunchroom.operations.logs;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.lunchroom.kernel.Json;
import org.slf4j.MDC;

/**
 * One JSON object for each line (JSON Lines): time (ISO 8601, UTC), level, logger, message, what is known of the request
 * at hand, and the stack of an error. Whatever a message holds, it can't begin a line of its own.
 */
final class JsonLines extends Formatter {
    @Override
    public String format(LogRecord said) {
        var line = Json.createObjectBuilder()
                .add("time", said.getInstant().truncatedTo(ChronoUnit.MILLIS).toString())
                .add("level", said.getLevel().getName())
                .add("logger", String.valueOf(said.getLoggerName()))
                .add("message", formatMessage(said));
        // The formatter runs on the thread that speaks: what it noted about its request is still there.
        var noted = MDC.getCopyOfContextMap();
        (noted == null ? Map.<String, String>of() : noted).forEach(line::add);
        if (said.getThrown() != null) {
            line.add("error", stack(said.getThrown()));
        }
        return line.build() + "\n";
    }

    private static String stack(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
