package org.lunchroom.files.vault;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.settings.TestSettings;

/** A store that speaks S3, as far as we do, and believes nobody: it works each signature and each hash out by itself. */
final class TestStore implements AutoCloseable {
    static final String KEY = "OURKEY";
    static final String SECRET = "a/secret+of/ours";
    private static final Pattern AUTHORIZATION = Pattern.compile("AWS4-HMAC-SHA256 Credential=OURKEY/"
            + "(\\d{8}/eu-test-1/s3/aws4_request),SignedHeaders=([a-z0-9;-]+),Signature=([0-9a-f]{64})");

    final Map<String, byte[]> kept = new ConcurrentHashMap<>();
    final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile boolean overlooksRanges;
    private volatile String elsewhere;

    TestStore() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/our-bucket";
    }

    Settings settings(String directory, String secret) {
        return TestSettings.of(
                "lunchroom.data.dir", directory,
                "lunchroom.files.bucket", address() + "/",
                "lunchroom.files.bucket.region", "eu-test-1",
                "lunchroom.files.bucket.key", KEY,
                "lunchroom.files.bucket.secret", secret);
    }

    void overlookRanges() {
        overlooksRanges = true;
    }

    void sendElsewhere(String address) {
        elsewhere = address;
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            var body = call.getRequestBody().readAllBytes();
            var range = call.getRequestHeaders().getFirst("Range");
            asked.add(call.getRequestMethod() + (range == null ? "" : " " + range));
            if (elsewhere != null) {
                call.getResponseHeaders().set("Location", elsewhere);
                call.sendResponseHeaders(307, -1);
            } else if (!signed(call, body)) {
                call.sendResponseHeaders(403, -1);
            } else {
                done(call, call.getRequestURI().getRawPath(), body, range);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void done(HttpExchange call, String path, byte[] body, String range) throws IOException {
        switch (call.getRequestMethod()) {
            case "PUT" -> {
                kept.put(path, body);
                call.sendResponseHeaders(200, -1);
            }
            case "DELETE" -> call.sendResponseHeaders(kept.remove(path) == null ? 404 : 204, -1);
            default -> sent(call, kept.get(path), range);
        }
    }

    private void sent(HttpExchange call, byte[] content, String range) throws IOException {
        if (content == null) {
            call.sendResponseHeaders(404, -1);
        } else if (call.getRequestMethod().equals("HEAD")) {
            call.getResponseHeaders().set("Content-Length", String.valueOf(content.length));
            call.sendResponseHeaders(200, -1);
        } else {
            var ends = range.substring("bytes=".length()).split("-", 2);
            var part = overlooksRanges
                    ? content
                    : Arrays.copyOfRange(content, Integer.parseInt(ends[0]), Integer.parseInt(ends[1]) + 1);
            call.sendResponseHeaders(overlooksRanges ? 200 : 206, part.length);
            call.getResponseBody().write(part);
        }
    }

    private static boolean signed(HttpExchange call, byte[] body) throws GeneralSecurityException {
        var head = call.getRequestHeaders();
        var said = AUTHORIZATION.matcher(String.valueOf(head.getFirst("Authorization")));
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        if (!said.matches() || !hash.equals(head.getFirst("x-amz-content-sha256"))) {
            return false;
        }
        var lines = Arrays.stream(said.group(2).split(";"))
                .map(name -> name + ":" + head.getFirst(name) + "\n")
                .collect(Collectors.joining());
        var request = call.getRequestMethod() + "\n" + call.getRequestURI().getRawPath() + "\n\n" + lines + "\n"
                + said.group(2) + "\n" + hash;
        var digest = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8)));
        var text = "AWS4-HMAC-SHA256\n" + head.getFirst("x-amz-date") + "\n" + said.group(1) + "\n" + digest;
        var key = ("AWS4" + SECRET).getBytes(StandardCharsets.UTF_8);
        for (var part : said.group(1).split("/")) {
            key = mac(key, part);
        }
        return HexFormat.of().formatHex(mac(key, text)).equals(said.group(3));
    }

    private static byte[] mac(byte[] key, String text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
