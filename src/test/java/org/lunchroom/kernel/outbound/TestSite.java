package org.lunchroom.kernel.outbound;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A web site on this machine, which says whatever a test wants and notes who asked for what. */
public final class TestSite implements AutoCloseable {
    /** Something that a page does. */
    public interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    public final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    public TestSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String address(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    public void page(String path, Page page) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI().toString());
            try (exchange) {
                page.answer(exchange);
            }
        });
    }

    public void html(String path, String html) {
        page(path, exchange -> send(exchange, 200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8)));
    }

    public void content(String path, String type, byte[] content) {
        page(path, exchange -> send(exchange, 200, type, content));
    }

    public void status(String path, int status) {
        page(
                path,
                exchange ->
                        send(exchange, status, "text/html", "<title>Sorry</title>".getBytes(StandardCharsets.UTF_8)));
    }

    public void redirect(String path, String location) {
        page(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    /** Forgets what a path says, so that it may say something else. */
    public void forget(String path) {
        server.removeContext(path);
    }

    public static void send(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
    }

    public static byte[] packed(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
