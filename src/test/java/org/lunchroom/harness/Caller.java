package org.lunchroom.harness;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Somebody who calls the API: nobody in particular, or a persona with a session. */
public final class Caller {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI root;
    private final String token;

    private Caller(URI root, String token) {
        this.root = root;
        this.token = token;
    }

    /** @param root the address of the server up to the context root and a slash */
    public static Caller at(URI root) {
        return new Caller(root, null);
    }

    public Caller as(String persona) {
        var wish = Json.createObjectBuilder().add("persona", persona).build().toString();
        return withToken(post("/demo/session", wish).expect(201).json().getString("token"));
    }

    public Caller withToken(String session) {
        return new Caller(root, session);
    }

    public String token() {
        return token;
    }

    public URI root() {
        return root;
    }

    public Answer get(String path, String... headers) {
        return call("GET", path, BodyPublishers.noBody(), headers);
    }

    public Answer post(String path, String json, String... headers) {
        return call("POST", path, BodyPublishers.ofString(json), headers);
    }

    public Answer put(String path, String json, String... headers) {
        return call("PUT", path, BodyPublishers.ofString(json), headers);
    }

    public Answer patch(String path, String json, String... headers) {
        return call("PATCH", path, BodyPublishers.ofString(json), headers);
    }

    public Answer delete(String path, String... headers) {
        return call("DELETE", path, BodyPublishers.noBody(), headers);
    }

    /** Any call below the API; {@code headers} are names and values by turns and replace the usual ones. */
    public Answer call(String method, String path, BodyPublisher body, String... headers) {
        return send(request(root.resolve("api/v1" + path), headers).method(method, body));
    }

    /** Sends a form to a page of the application: names and values by turns. */
    public Answer form(String path, List<String> fields, String... headers) {
        var body = IntStream.range(0, fields.size() / 2)
                .mapToObj(i -> encoded(fields.get(2 * i)) + "=" + encoded(fields.get(2 * i + 1)))
                .collect(Collectors.joining("&"));
        var all = Stream.concat(Stream.of("Content-Type", "application/x-www-form-urlencoded"), Arrays.stream(headers))
                .toArray(String[]::new);
        return send(request(root.resolve(path), all).POST(BodyPublishers.ofString(body)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A page or file of the application. */
    public Answer page(String path, String... headers) {
        return send(request(root.resolve(path), headers).GET());
    }

    private HttpRequest.Builder request(URI address, String... headers) {
        var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30));
        request.setHeader("Content-Type", "application/json");
        if (token != null) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A JSON object of the given members, in quotes where they are texts. */
    public static String json(Map<String, ?> members) {
        return Json.createObjectBuilder(members).build().toString();
    }
}
