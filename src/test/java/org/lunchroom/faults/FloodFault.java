package org.lunchroom.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.Started;

class FloodFault {
    private static final int SILENT = 2_000;
    private static final int HALF = 2_000;
    private static final int SLOW = 600;
    private static final int POSTS = 100;

    /** Where the flood comes from, on a machine whose loopback is a whole network, as on Linux. */
    private static final InetAddress OTHER = loopback(2);

    private final List<Socket> sockets = new ArrayList<>();

    @TempDir
    Path data;

    @AfterEach
    void close() throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
    }

    @Test
    void thousands_of_connections_that_say_nothing_or_half_a_request_hold_nobody_up() throws IOException {
        try (var server = Started.with(data, Map.of("LUNCHROOM_LIMIT_POSTS_PER_MINUTE", "100000"))) {
            var host = server.as("host");
            host.post("/rooms", "{\"tag\":\"flooded\",\"title\":\"Flooded\"}").expect(201);
            long before = slowest(host);
            connect(server.address(), SILENT, "");
            connect(server.address(), HALF, "GET /lunchroom/api/v1/time HTTP/1.1\r\nHos");
            long meanwhile = slowest(host);
            connect(server.address(), SLOW, half("/lunchroom/api/v1/demo/session"));
            long slowed = slowest(host);
            Result.of(
                    "flood: slowest of %d posts %d ms before; %d ms with %d silent connections and %d half requests;"
                            + " %d ms with %d posts more from the same other address whose bodies never come; none refused",
                    POSTS, before, meanwhile, SILENT, HALF, slowed, SLOW);
        }
    }

    @Test
    void a_body_of_a_hundred_thousand_lines_is_refused_by_name_and_holds_nobody_up() {
        try (var server = Started.with(data)) {
            var host = server.as("host");
            host.post("/rooms", "{\"tag\":\"flooded\",\"title\":\"Flooded\"}").expect(201);
            var lines = "a line\\n".repeat(100_000);
            var empty = "\n".repeat(60_000);
            host.post("/rooms/flooded/messages", "{\"words\":\"" + lines + "\"}")
                    .expectProblem(413, "too-large");
            host.post("/rooms/flooded/messages", Caller.json(Map.of("words", "a" + empty.substring(0, 30_000) + "b")))
                    .expectProblem(400, "too-long", "words");
            host.post("/rooms/flooded/messages", empty + "{\"words\":\"Fine\"}").expect(201);
            assertThat(host.get("/rooms/flooded/messages").expect(200).json().getJsonArray("messages"))
                    .hasSize(1);
            Result.of("a body of 100,000 lines: refused with 413; 30,000 lines as words: 400; nothing kept of either");
        }
    }

    /** The longest of many posts, in milliseconds; each must be taken. */
    private static long slowest(Caller caller) {
        long slowest = 0;
        for (int i = 0; i < POSTS; i++) {
            long begun = System.nanoTime();
            caller.post("/rooms/flooded/messages", Caller.json(Map.of("words", "Post " + i)))
                    .expect(201);
            slowest = Math.max(slowest, System.nanoTime() - begun);
        }
        return slowest / 1_000_000;
    }

    private void connect(URI server, int count, String begin) throws IOException {
        for (int i = 0; i < count; i++) {
            var socket = new Socket(InetAddress.getByName(server.getHost()), server.getPort(), OTHER, 0);
            socket.getOutputStream().write(begin.getBytes(StandardCharsets.US_ASCII));
            sockets.add(socket);
        }
    }

    private static InetAddress loopback(int last) {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String half(String path) {
        return "POST " + path
                + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{";
    }
}
