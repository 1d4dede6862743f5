package org.lunchroom.integrations.xapi;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.settings.TestSettings;

/** A learning record store that takes a statement once, by its id, from who knows the password. */
final class TestLrs implements AutoCloseable {
    final Map<String, JsonObject> kept = new ConcurrentHashMap<>();
    final AtomicInteger calls = new AtomicInteger();
    private final HttpServer server;
    private volatile int instead;

    TestLrs() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/xapi/statements", this::answer);
        server.start();
    }

    Settings settings() {
        return TestSettings.of(
                "lunchroom.xapi.endpoint",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/xapi/",
                "lunchroom.xapi.key",
                "lunchroom",
                "lunchroom.xapi.secret",
                "not a secret",
                "lunchroom.base.url",
                "https://intranet.example/lunchroom");
    }

    /** Answers with this status from now on; 0: as it should. Statements are kept all the same where it is a 5xx. */
    void answers(int status) {
        instead = status;
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            calls.incrementAndGet();
            var body = call.getRequestBody().readAllBytes();
            call.sendResponseHeaders(status(call, body), -1);
        }
    }

    private int status(HttpExchange call, byte[] body) {
        var head = call.getRequestHeaders();
        var pair = Base64.getEncoder().encodeToString("lunchroom:not a secret".getBytes(StandardCharsets.UTF_8));
        if (!("Basic " + pair).equals(head.getFirst("Authorization"))
                || !"1.0.3".equals(head.getFirst("X-Experience-API-Version"))
                || !call.getRequestMethod().equals("PUT")) {
            return 401;
        }
        if (instead != 0 && instead < 500) {
            return instead;
        }
        var statement = Json.createReader(new java.io.StringReader(new String(body, StandardCharsets.UTF_8)))
                .readObject();
        var id = call.getRequestURI().getQuery().replace("statementId=", "");
        if (!id.equals(statement.getString("id"))) {
            return 400;
        }
        boolean fresh = kept.putIfAbsent(id, statement) == null;
        return instead != 0 ? instead : fresh ? 204 : 409;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
