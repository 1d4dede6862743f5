package bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Signs people in and founds the room that is measured. */
final class Client {
    static final String ROOM = "bench";
    private static final String CURSOR = "m";
    private static final String API = "/lunchroom/api/v1";
    private static final List<String> PERSONAS = List.of("host", "co-moderator", "newcomer", "listener");

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final Set<String> founded = new HashSet<>();
    final List<String> tokens = new ArrayList<>();

    private Client(int port) {
        this.port = port;
    }

    /** Everybody signed in, and an open room. */
    static Client ready(int port) throws IOException, InterruptedException {
        var client = new Client(port);
        for (String persona : PERSONAS) {
            var answer = client.post("/demo/session", null, "{\"persona\":\"" + persona + "\"}");
            client.tokens.add(member(answer, "token"));
        }
        client.found(ROOM);
        return client;
    }

    private void found(String tag) throws IOException, InterruptedException {
        post(
                "/rooms",
                tokens.get(0),
                "{\"tag\":\"" + tag + "\",\"title\":\"Bench\",\"visibility\":\"open\",\"postLength\":4000}");
    }

    /** The tag of one of several rooms, founded when it is first asked for. */
    String room(int number) throws IOException, InterruptedException {
        var tag = ROOM + "room" + number;
        if (founded.add(tag)) {
            found(tag);
        }
        return tag;
    }

    static String messages() {
        return messages(ROOM);
    }

    static String messages(String room) {
        return API + "/rooms/" + room + "/messages";
    }

    /** A request for the room's stream, for each person. */
    List<String> streams() {
        return tokens.stream()
                .map(token -> "GET " + API + "/stream?rooms=" + ROOM + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                        + "Accept: text/event-stream\r\nAuthorization: Bearer " + token + "\r\n\r\n")
                .toList();
    }

    String newestMessages(int limit) throws IOException, InterruptedException {
        return get(messages() + "?limit=" + limit);
    }

    /** The room as a page opens it. */
    String opened() throws IOException, InterruptedException {
        return get(API + "/rooms/" + ROOM);
    }

    /** Fifty messages before the one of this number. */
    String page(long number) throws IOException, InterruptedException {
        var cursor = Base64.getUrlEncoder().withoutPadding().encodeToString((CURSOR + number).getBytes());
        return get(messages() + "?before=" + cursor);
    }

    private String get(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .header("Authorization", "Bearer " + tokens.get(0))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(address + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Calls as one of the people; anything but success is an error. */
    String call(String method, String path, int person, String body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + API + path))
                .header("Authorization", "Bearer " + tokens.get(person))
                .header("Content-Type", "application/octet-stream")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private String post(String path, String token, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + API + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    static String member(String json, String name) {
        int from = json.indexOf("\"" + name + "\":\"") + name.length() + 4;
        return json.substring(from, json.indexOf('"', from));
    }
}
