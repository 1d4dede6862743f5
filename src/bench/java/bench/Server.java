package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Lunchroom as a process of its own: the built WAR on Payara Micro, with a new data directory that is removed at the end. */
final class Server implements AutoCloseable {
    static final int PORT = Integer.getInteger("bench.port", 8190);
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String PREBOOT =
            """
            set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1
            set configs.config.server-config.network-config.protocols.protocol.http-listener.http.xframe-options=false
            set configs.config.server-config.admin-service.das-config.dynamic-reload-enabled=false
            set configs.config.server-config.microprofile-metrics-configuration.enabled=false
            set-microprofile-healthcheck-configuration --enabled=false
            """;

    private final Path directory;
    private final Machine.Load load;
    final Process process;
    final Duration startup;

    private Server(Path directory, Process process, Duration startup) {
        this.directory = directory;
        this.process = process;
        this.startup = startup;
        this.load = new Machine.Load(process.pid());
    }

    /** Starts it with these options of the JVM, and returns when it answers its first request with 200. */
    static Server start(List<String> javaOptions) throws IOException, InterruptedException {
        Machine.refuseTaken(PORT);
        var directory = Files.createTempDirectory("lunchroom-bench");
        Files.createDirectory(directory.resolve("tmp"));
        Files.writeString(directory.resolve("preboot.txt"), PREBOOT);
        var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(javaOptions);
        command.add("-Djava.io.tmpdir=" + directory.resolve("tmp"));
        command.addAll(List.of("-jar", "target/payara-micro.jar", "--deploy", "target/lunchroom.war"));
        command.addAll(List.of("--port", "" + PORT, "--nohazelcast", "--disablephonehome"));
        command.addAll(List.of("--prebootcommandfile", directory.resolve("preboot.txt").toString()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("console.log").toFile());
        builder.environment().putAll(settings(directory));
        long begun = System.nanoTime();
        var process = builder.start();
        try {
            awaitFirstAnswer(process, directory);
        } catch (IOException e) {
            process.destroyForcibly();
            throw e;
        }
        return new Server(directory, process, Duration.ofNanos(System.nanoTime() - begun));
    }

    private static Map<String, String> settings(Path directory) {
        return Map.of(
                "LUNCHROOM_DATA_DIR", directory.toString(),
                "LUNCHROOM_DEMO", "true",
                "LUNCHROOM_DEMO_CAST", "false",
                "LUNCHROOM_HTTP_PORT", "" + PORT,
                "LUNCHROOM_LIMIT_POSTS_PER_MINUTE", "1000000",
                "LUNCHROOM_LIMIT_REQUESTS_PER_MINUTE", "10000000",
                "LUNCHROOM_LIMIT_REQUESTS_PER_MINUTE_ADDRESS", "10000000",
                "LUNCHROOM_STREAM_LIMIT_PERSON", "100000");
    }

    private static void awaitFirstAnswer(Process process, Path directory) throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + "/lunchroom/api/v1/time"))
                .build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not listening yet.
            }
            Thread.sleep(50);
        }
        throw new IOException("The server did not start:\n" + Files.readString(directory.resolve("console.log")));
    }

    Machine.Load load() {
        return load;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            try (var files = Files.walk(directory)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
