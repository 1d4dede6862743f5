package org.lunchroom.proxies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.Started;

/** A node, and one that is down, behind nginx, with the configuration of the documentation. It needs nginx on this machine, or {@code -Dnginx}. */
@TestMethodOrder(OrderAnnotation.class)
class NginxIT {
    private static final String NGINX = System.getProperty("nginx", "nginx");
    private static final String ROOM = "proxied";

    @TempDir
    static Path directory;

    static Started server;
    static Process nginx;
    static HttpClient browser;
    static URI root;
    static Caller host;

    @BeforeAll
    static void start() throws IOException, InterruptedException, GeneralSecurityException {
        assumeTrue(isThere(), "There is no nginx here.");
        server = Started.with(
                directory.resolve("data"),
                Map.of("LUNCHROOM_TRUSTED_PROXIES", "127.0.0.1", "LUNCHROOM_LIMIT_REQUESTS_PER_MINUTE_ADDRESS", "300"));
        host = server.as("host");
        host.post("/rooms", "{\"tag\":\"" + ROOM + "\",\"title\":\"Proxied\"}").expect(201);
        var certificate = Certificate.madeIn(directory);
        certificate.write(directory.resolve("lunchroom.pem"), directory.resolve("lunchroom.key"));
        browser = HttpClient.newBuilder().sslContext(certificate.trusted()).build();
        int port = Started.freePort();
        root = URI.create("https://localhost:" + port + "/lunchroom/");
        nginx = nginx(port);
        await().until(() -> answers(port));
    }

    private static boolean isThere() {
        try {
            return new ProcessBuilder(NGINX, "-v").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file of the documentation, with the addresses and files of this test and not a word else. */
    private static Process nginx(int port) throws IOException {
        int gone;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            gone = free.getLocalPort();
        }
        var written = Files.readString(Path.of("docs/examples/nginx.conf"))
                .replace("listen 443 ", "listen 127.0.0.1:" + port + " ")
                .replace("10.0.0.1:8080", server.address().getAuthority())
                // A node that is not there: whatever happens to be sent to it goes to the other.
                .replace("10.0.0.2:8080", "127.0.0.1:" + gone)
                .replace("/etc/ssl", directory.toString())
                .replace("http {", "http {" + aside());
        assertThat(written).doesNotContain("10.0.0.", "443");
        var file = Files.writeString(directory.resolve("nginx.conf"), written);
        var own = "daemon off; user root; pid " + directory + "/nginx.pid; error_log " + directory + "/error.log;";
        return new ProcessBuilder(NGINX, "-p", directory.toString(), "-c", file.toString(), "-g", own)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("nginx.out").toFile())
                .start();
    }

    /** What nginx would keep in places that only an installed one has. */
    private static String aside() {
        return " access_log off;"
                + Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                        .map(what -> " " + what + "_temp_path " + directory + "/" + what + ";")
                        .collect(Collectors.joining());
    }

    private static boolean answers(int port) throws IOException {
        assertThat(nginx.isAlive())
                .as(Files.readString(directory.resolve("nginx.out")))
                .isTrue();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (ConnectException e) {
            return false;
        }
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (nginx != null) {
            nginx.destroy();
            nginx.waitFor();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    @Order(1)
    void a_stream_flows_through_http_2_frame_by_frame_and_goes_on_after_the_last_number() throws Exception {
        var lines = new CopyOnWriteArrayList<String>();
        try (var frames = stream("", lines)) {
            await().until(() -> lines.contains("event: hello"));
            post("The first");
            await().until(() -> ids(lines).equals(List.of("id: proxied:1")));
            post("The second");
            await().until(() -> ids(lines).equals(List.of("id: proxied:1", "id: proxied:2")));
            assertThat(frames).isNotNull();
        }
        post("While nobody listens");

        var more = new CopyOnWriteArrayList<String>();
        try (var frames = stream("proxied:2", more)) {
            await().until(() -> ids(more).equals(List.of("id: proxied:3")));
            assertThat(frames).isNotNull();
        }
    }

    @Test
    @Order(1)
    void a_post_comes_back_as_a_problem_in_lunchrooms_own_words_when_it_is_too_large() throws Exception {
        var large = "{\"words\":\"" + "x".repeat(200_000) + "\"}";

        var answer =
                send(request("api/v1/rooms/" + ROOM + "/messages").POST(HttpRequest.BodyPublishers.ofString(large)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"too-large\"");
    }

    // Last: afterwards this machine has nothing left to ask for.
    @Test
    @Order(2)
    void nobody_escapes_a_limit_by_writing_other_addresses_themselves() throws Exception {
        int refused = 0;
        for (int i = 0; i < 400 && refused == 0; i++) {
            var answer = send(request("api/v1/time").header("X-Forwarded-For", "203.0.113." + i % 250));
            refused = answer.statusCode() == 429 ? i : 0;
        }
        assertThat(refused).isPositive();
    }

    private static Stream<String> stream(String after, List<String> lines) throws Exception {
        var request = request("api/v1/stream?rooms=" + ROOM + ":0").header("Last-Event-ID", after);
        var response = browser.send(request.build(), BodyHandlers.ofLines());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.version()).isEqualTo(Version.HTTP_2);
        assertThat(response.headers().firstValue("content-type")).hasValue("text/event-stream;charset=utf-8");
        var reader = new Thread(() -> read(response.body(), lines), "reader");
        reader.setDaemon(true);
        reader.start();
        return response.body();
    }

    private static void read(Stream<String> body, List<String> lines) {
        try {
            body.forEach(lines::add);
        } catch (java.io.UncheckedIOException e) {
            // The test has closed it.
        }
    }

    private static List<String> ids(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith("id: ")).toList();
    }

    private static void post(String words) throws Exception {
        var body = Caller.json(Map.of("words", words));
        var answer =
                send(request("api/v1/rooms/" + ROOM + "/messages").POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path))
                .header("Authorization", "Bearer " + host.token())
                .header("Content-Type", "application/json");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }
}
