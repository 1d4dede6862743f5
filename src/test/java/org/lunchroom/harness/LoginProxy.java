package org.lunchroom.harness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * What many firms have before everything: a proxy with a login form and a cookie of its own, which tells the programs behind it
 * who somebody is. Nobody gets past it who has not signed in.
 */
public final class LoginProxy implements AutoCloseable {
    private static final String FORM =
            """
            <!doctype html><html lang="en"><title>Sign in</title><link rel="icon" href="data:,">
            <form method="post"><label>Name <input name="name"></label><button>Sign in</button></form>
            """;
    private static final Set<String> OWN =
            Set.of("host", "connection", "content-length", "cookie", "upgrade", "expect");
    private static final Set<String> HOPS = Set.of("connection", "transfer-encoding", "content-length", ":status");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final Function<String, Map<String, String>> introduced;
    private volatile URI behind;

    /** @param introduced the headers that tell who somebody is; what came from outside under their names is dropped */
    public LoginProxy(Function<String, Map<String, String>> introduced) {
        this.introduced = introduced;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** From now on it has this program behind it. */
    public void before(URI program) {
        behind = program;
    }

    /** A page of the portal's own. */
    public void page(String path, String html) {
        pages.put(path, html);
    }

    public String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var name = signedIn(exchange);
            if (name == null) {
                signIn(exchange);
            } else if (pages.containsKey(exchange.getRequestURI().getPath())) {
                html(exchange, pages.get(exchange.getRequestURI().getPath()));
            } else {
                pass(exchange, name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String signedIn(HttpExchange exchange) {
        var cookie = exchange.getRequestHeaders().getFirst("Cookie");
        return cookie != null && cookie.startsWith("gate=") ? cookie.substring(5) : null;
    }

    private static void signIn(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .set("Set-Cookie", "gate=" + form.replaceFirst("name=", "") + "; HttpOnly; SameSite=Lax; Path=/");
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(303, -1);
        } else {
            html(exchange, FORM);
        }
    }

    private static void html(HttpExchange exchange, String page) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(page.getBytes(StandardCharsets.UTF_8));
    }

    private void pass(HttpExchange exchange, String name) throws IOException, InterruptedException {
        var answer = client.send(forwarded(exchange, introduced.apply(name)), BodyHandlers.ofInputStream());
        answer.headers().map().forEach((header, values) -> {
            if (!HOPS.contains(header)) {
                exchange.getResponseHeaders().put(header, values);
            }
        });
        boolean empty = List.of(204, 304).contains(answer.statusCode());
        exchange.sendResponseHeaders(answer.statusCode(), empty ? -1 : 0);
        if (!empty) {
            stream(answer, exchange);
        }
    }

    // As it comes: a stream has no end to wait for.
    private static void stream(HttpResponse<InputStream> answer, HttpExchange exchange) throws IOException {
        var buffer = new byte[8192];
        try (var from = answer.body();
                var to = exchange.getResponseBody()) {
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                to.write(buffer, 0, read);
                to.flush();
            }
        }
    }

    private HttpRequest forwarded(HttpExchange exchange, Map<String, String> words) throws IOException {
        var request = HttpRequest.newBuilder(
                        behind.resolve(exchange.getRequestURI().toString()))
                .method(
                        exchange.getRequestMethod(),
                        BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((header, values) -> {
            boolean dropped = OWN.contains(header.toLowerCase(Locale.ROOT))
                    || words.keySet().stream().anyMatch(header::equalsIgnoreCase);
            if (!dropped) {
                values.forEach(value -> request.header(header, value));
            }
        });
        words.forEach(request::header);
        return request.build();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
