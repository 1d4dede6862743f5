package org.lunchroom.widgets;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the bundle, pages that tests write, and an API that is played by a {@link PlayedApi}. It stands in for
 * the portal and for Lunchroom at once, under a strict content security policy.
 */
final class PlayedServer implements AutoCloseable {
    static final Jsonb JSON = JsonbBuilder.create();
    static final String POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self';"
            + " img-src 'self' data:; require-trusted-types-for 'script'; trusted-types 'none'";
    private static final Map<String, String> TYPES = Map.of("js", "text/javascript", "map", "application/json");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final Map<String, String> policies = new ConcurrentHashMap<>();
    private final PlayedApi api;
    /** Every path of the API that was asked for, with its method. */
    final CopyOnWriteArrayList<String> asked = new CopyOnWriteArrayList<>();

    PlayedServer(PlayedApi api) {
        this(api, 0);
    }

    PlayedServer(PlayedApi api, int port) {
        this.api = api;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/lunchroom/widgets/", exchange -> file(exchange, Path.of("target/bundle/widgets")));
        server.createContext("/lunchroom/source/", exchange -> file(exchange, Path.of("target/widgets")));
        server.createContext("/lunchroom/test/", exchange -> file(exchange, Path.of("src/test/widgets")));
        server.createContext("/lunchroom/api/v1/", this::api);
        server.createContext("/", this::page);
        server.setExecutor(threads);
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Puts a page of the portal at an address; `script` is served beside it as `{path}.js`. */
    String page(String path, String html, String script) {
        pages.put(path, html);
        pages.put(path + ".js", script);
        return address(path);
    }

    /** A page under a content security policy of its own. */
    String page(String path, String html, String script, String policy) {
        policies.put(path, policy);
        return page(path, html, script);
    }

    private void page(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String text = pages.get(path);
        exchange.getResponseHeaders().set("Content-Security-Policy", policies.getOrDefault(path, POLICY));
        String type = path.endsWith(".js") ? "text/javascript" : path.endsWith(".css") ? "text/css" : "text/html";
        answer(exchange, text == null ? 404 : 200, type + ";charset=utf-8", text == null ? "" : text);
    }

    private static void file(HttpExchange exchange, Path folder) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = folder.resolve(
                path.substring(exchange.getHttpContext().getPath().length()));
        String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain");
        boolean there = Files.isRegularFile(file);
        answer(exchange, there ? 200 : 404, type + ";charset=utf-8", there ? Files.readString(file) : "");
    }

    private void api(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI()
                .getPath()
                .substring(exchange.getHttpContext().getPath().length() - 1);
        letIn(exchange);
        if (exchange.getRequestMethod().equals("OPTIONS")) {
            answer(exchange, 204, "text/plain", "");
            return;
        }
        asked.add(exchange.getRequestMethod() + " " + path);
        try {
            if (path.equals("/stream")) {
                api.stream(query(exchange), exchange);
                return;
            }
            Object answer = api.call(exchange.getRequestMethod(), path, query(exchange), body(exchange), exchange);
            int status = answer == null ? 204 : exchange.getRequestMethod().equals("POST") ? 201 : 200;
            String type = answer instanceof String ? "text/calendar" : "application/json";
            answer(exchange, status, type, answer instanceof String s ? s : answer == null ? "" : JSON.toJson(answer));
        } catch (PlayedProblem problem) {
            String text = problem.isPage() ? problem.getMessage() : JSON.toJson(problem.body());
            answer(exchange, problem.status, problem.isPage() ? "text/html" : "application/problem+json", text);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> body(HttpExchange exchange) throws IOException {
        String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return text.isBlank() ? new LinkedHashMap<>() : JSON.fromJson(text, LinkedHashMap.class);
    }

    private static Map<String, String> query(HttpExchange exchange) {
        Map<String, String> query = new LinkedHashMap<>();
        String raw = exchange.getRequestURI().getRawQuery();
        for (String pair : raw == null ? new String[0] : raw.split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], parts.length > 1 ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : "");
        }
        return query;
    }

    // Pages of other sites are among those that a test embeds it in, and frames that have no site at all.
    private static void letIn(HttpExchange exchange) {
        exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
        exchange.getResponseHeaders().set("Access-Control-Allow-Headers", "*, Authorization");
        exchange.getResponseHeaders().set("Access-Control-Allow-Methods", "*");
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        letIn(exchange);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        api.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
