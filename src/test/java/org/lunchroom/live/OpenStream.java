package org.lunchroom.live;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lunchroom.harness.Caller;

/** A stream as a widget reads it: line by line, over HTTP. */
final class OpenStream implements AutoCloseable {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final HttpResponse<Stream<String>> response;
    private volatile boolean ended;

    private OpenStream(HttpResponse<Stream<String>> response) {
        this.response = response;
        var reader = new Thread(this::read, "stream-reader");
        reader.setDaemon(true);
        reader.start();
    }

    static OpenStream of(Caller caller, String query, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(caller.root().resolve("api/v1/stream" + query))
                .header("Authorization", "Bearer " + caller.token());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return new OpenStream(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofLines()));
    }

    private void read() {
        try {
            response.body().forEach(lines::add);
        } catch (RuntimeException e) {
            // Closed by the test.
        }
        ended = true;
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Waits for a line. */
    String line(Predicate<String> wanted) {
        await().atMost(Duration.ofSeconds(20)).until(() -> lines.stream().anyMatch(wanted));
        return lines.stream().filter(wanted).findFirst().orElseThrow();
    }

    List<String> ids() {
        return lines.stream().filter(line -> line.startsWith("id: ")).toList();
    }

    void awaitEnd() {
        await().atMost(Duration.ofSeconds(20)).until(() -> ended);
    }

    @Override
    public void close() {
        response.body().close();
    }
}
