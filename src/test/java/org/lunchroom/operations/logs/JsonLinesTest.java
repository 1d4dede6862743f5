package org.lunchroom.operations.logs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class JsonLinesTest {
    private static JsonObject read(String line) {
        assertThat(line).endsWith("\n").containsOnlyOnce("\n");
        return Json.createReader(new StringReader(line)).readObject();
    }

    private static LogRecord said(String message) {
        var said = new LogRecord(Level.WARNING, message);
        said.setLoggerName("org.lunchroom.live");
        return said;
    }

    @Test
    void a_line_says_when_how_grave_where_and_what() {
        var line = read(new JsonLines().format(said("A follower is behind")));

        assertThat(line.getString("time")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z");
        assertThat(line.getString("level")).isEqualTo("WARNING");
        assertThat(line.getString("logger")).isEqualTo("org.lunchroom.live");
        assertThat(line.getString("message")).isEqualTo("A follower is behind");
        assertThat(line).doesNotContainKey("error");
    }

    @Test
    void a_message_with_line_breaks_and_quotes_stays_one_line() {
        var line = read(new JsonLines().format(said("one\n{\"level\":\"INFO\"}\r\u2028two")));

        assertThat(line.getString("message")).isEqualTo("one\n{\"level\":\"INFO\"}\r\u2028two");
        assertThat(line.getString("level")).isEqualTo("WARNING");
    }

    @Test
    void the_request_at_hand_and_the_place_of_an_error_stand_beside_the_message() {
        var said = said("Failed");
        said.setThrown(new IllegalStateException());
        try (var request = MDC.putCloseable("request", "01a2")) {
            assertThat(request).isNotNull();
            var line = read(new JsonLines().format(said));
            assertThat(line.getString("request")).isEqualTo("01a2");
            assertThat(line.getString("error"))
                    .startsWith("java.lang.IllegalStateException")
                    .contains("JsonLinesTest");
        }
        assertThat(read(new JsonLines().format(said))).doesNotContainKey("request");
    }

    @Test
    void all_handlers_of_the_server_write_it() {
        var written = new ByteArrayOutputStream();
        var root = Logger.getAnonymousLogger();
        root.setUseParentHandlers(false);
        root.addHandler(new StreamHandler(written, new SimpleFormatter()));

        LogFormat.use(root, new JsonLines());
        root.warning("Here");
        root.getHandlers()[0].flush();

        assertThat(read(written.toString(StandardCharsets.UTF_8)).getString("message"))
                .isEqualTo("Here");
    }
}
