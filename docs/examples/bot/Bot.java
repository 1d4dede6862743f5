import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A bot that helps a room's host: it asks a question, thanks those who posted, and reminds of what comes next. Run it by
 * hand or from a timer; doing the same twice on one day posts once.
 *
 * <pre>
 * export LUNCHROOM_TOKEN=lrp_…
 * java Bot.java http://127.0.0.1:8080/lunchroom feedbackchat ask "What did you try since last time?"
 * java Bot.java http://127.0.0.1:8080/lunchroom feedbackchat thank
 * java Bot.java http://127.0.0.1:8080/lunchroom feedbackchat remind
 * </pre>
 */
public class Bot {
    private static final Pattern AUTHOR = Pattern.compile("\"author\":\\{\"id\":\"[^\"]*\"[^}]*?\"name\":\"([^\"]+)\"|"
            + "\"author\":\\{[^}]*?\"name\":\"([^\"]+)\"");
    private static final Pattern STARTS = Pattern.compile("\"startsAt\":\"([^\"]+)\"");
    private static final String MARK = "(bot)";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String room;
    private final String token;

    private Bot(String base, String tag, String token) {
        this.room = base + "/api/v1/rooms/" + tag;
        this.token = token;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var bot = new Bot(args[0], args[1], System.getenv("LUNCHROOM_TOKEN"));
        switch (args[2]) {
            case "ask" -> bot.post("ask", args[3]);
            case "thank" -> bot.thank();
            case "remind" -> bot.remind();
            default -> throw new IllegalArgumentException("ask, thank or remind");
        }
    }

    private void thank() throws IOException, InterruptedException {
        var names = new TreeSet<String>();
        var authors = AUTHOR.matcher(get("/messages?limit=100"));
        while (authors.find()) {
            var name = authors.group(1) == null ? authors.group(2) : authors.group(1);
            if (!name.endsWith(MARK)) {
                names.add(name);
            }
        }
        if (names.isEmpty()) {
            System.out.println("Nobody has posted yet.");
            return;
        }
        post("thank", "Thank you for what you shared: " + names.stream().limit(8).collect(Collectors.joining(", ")) + ".");
    }

    private void remind() throws IOException, InterruptedException {
        var starts = STARTS.matcher(get(""));
        if (!starts.find()) {
            System.out.println("No chat is announced.");
            return;
        }
        var left = Duration.between(Instant.now(), Instant.parse(starts.group(1)));
        var when = left.isNegative() ? "is on now" : left.toHours() > 0 ? "starts in " + left.toHours() + " hours" : "starts soon";
        post("remind", "Our next chat " + when + ". See you here.");
    }

    private String get(String path) throws IOException, InterruptedException {
        var answer = client.send(request(path).GET().build(), BodyHandlers.ofString());
        return checked(answer.statusCode(), answer.body());
    }

    private void post(String what, String words) throws IOException, InterruptedException {
        var json = "{\"words\":\"" + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"}";
        var request = request("/messages")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", what + " " + LocalDate.now() + " " + words.hashCode())
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        checked(answer.statusCode(), answer.body());
        System.out.println(answer.statusCode() + " " + words);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(room + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token);
    }

    private static String checked(int status, String body) {
        if (status / 100 != 2) {
            System.err.println(status + " " + body);
            System.exit(1);
        }
        return body;
    }
}
