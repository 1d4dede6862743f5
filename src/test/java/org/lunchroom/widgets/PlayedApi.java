package org.lunchroom.widgets;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;

/** What answers the calls of widgets in a test. */
interface PlayedApi extends AutoCloseable {
    /** The answer's members, a text, or null for none; throws {@link PlayedProblem} to refuse. */
    Object call(String method, String path, Map<String, String> query, Map<String, Object> body, HttpExchange exchange);

    /** Writes frames until the reader or the test ends it. */
    void stream(Map<String, String> query, HttpExchange exchange) throws IOException;

    @Override
    void close();
}
