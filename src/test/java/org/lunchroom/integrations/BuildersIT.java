package org.lunchroom.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.harness.Started;

/** What builders use, over HTTP: tokens, bots, hooks, webhooks, each by the example of the documentation. */
class BuildersIT {
    private static final Path EXAMPLES = Path.of("docs/examples").toAbsolutePath();

    static int port;
    static Path data;
    static Started server;

    @BeforeAll
    static void start() throws IOException {
        data = Files.createTempDirectory("lunchroom-builders");
        port = Started.freePort();
        server = started();
    }

    private static Started started() {
        return Started.with(data, Map.of("LUNCHROOM_WEBHOOKS_HOSTS", "127.0.0.1:" + port));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String wanted(String... scopes) {
        var quoted = "\"" + String.join("\",\"", scopes) + "\"";
        var end = Instant.now().plus(30, ChronoUnit.DAYS);
        return "{\"name\":\"A test\",\"scopes\":[%s],\"expiresAt\":\"%s\"}".formatted(quoted, end);
    }

    private static String room(String tag) {
        var wish = "{\"tag\":\"%s\",\"title\":\"Builders\",\"purpose\":\"\",\"kind\":\"chat\",\"visibility\":\"open\"}"
                .formatted(tag);
        server.as("host").post("/rooms", wish).expect(201);
        return tag;
    }

    /** Runs an example as its page says, and returns what it printed. */
    private static String run(Map<String, String> environment, String... command) throws Exception {
        var output = Files.createTempFile("example", ".txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        var said = Files.readString(output);
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String base() {
        var root = server.address().toString();
        return root.substring(0, root.length() - 1);
    }

    @Test
    void a_token_posts_by_the_script_of_the_documentation_and_does_no_more_than_it_says() throws Exception {
        room("tokenroom");
        var host = server.as("host");
        var made = host.post("/tokens", wanted("rooms:read", "rooms:post")).expect(201);
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        var token = made.json().getString("token");

        var post = List.of(EXAMPLES.resolve("post.sh").toString(), base(), "tokenroom", "Hello \"there\".");
        var said = run(Map.of("LUNCHROOM_TOKEN", token), post.toArray(String[]::new));
        assertThat(said).contains("Hello \\\"there\\\".");

        var program = server.nobody().withToken(token);
        assertThat(program.get("/me").expect(200).json().getJsonArray("permissions"))
                .isEmpty();
        program.post("/tokens", wanted("rooms:read")).expectProblem(403, "not-by-token");
        program.delete("/session").expectProblem(403, "not-by-token");
        program.get("/bookmarks").expectProblem(403, "scope-missing");
        program.post("/rooms", "{}").expectProblem(403, "forbidden");
        host.delete("/tokens/" + made.json().getString("id")).expect(204);
        program.get("/rooms").expectProblem(401, "session-ended");
        program.get("/stream?rooms=tokenroom").expect(401);
    }

    @Test
    void a_bot_asks_thanks_and_reminds_by_the_example_of_the_documentation() throws Exception {
        var tag = room("botroom");
        var admin = server.as("admin");
        var bot = admin.post("/bots", "{\"name\":\"Reminder\"}")
                .expect(201)
                .json()
                .getString("id");
        var token = admin.post("/bots/" + bot + "/tokens", wanted("rooms:read", "rooms:post", "chats:host"))
                .expect(201)
                .json()
                .getString("token");
        var program = server.nobody().withToken(token);
        program.get("/rooms/botroom").expectProblem(404, "not-found");
        server.as("host")
                .put("/rooms/botroom/members/" + bot, "{\"role\":\"moderator\"}")
                .expect(200);
        var message = server.as("newcomer")
                .post("/rooms/botroom/messages", "{\"words\":\"I asked first.\"}")
                .expect(201)
                .json()
                .getString("id");

        var environment = Map.of("LUNCHROOM_TOKEN", token);
        var file = EXAMPLES.resolve("bot/Bot.java").toString();
        assertThat(run(environment, java(), file, base(), tag, "ask", "What did you try?"))
                .startsWith("201");
        assertThat(run(environment, java(), file, base(), tag, "ask", "What did you try?"))
                .startsWith("200");
        assertThat(run(environment, java(), file, base(), tag, "thank"))
                .contains("Jonas Thiel")
                .doesNotContain("(bot)");
        assertThat(run(environment, java(), file, base(), tag, "remind")).contains("No chat is announced");

        var posted =
                server.as("host").get("/rooms/botroom/messages").expect(200).body();
        assertThat(posted).contains("Reminder (bot)", "\"bot\":true");
        program.put("/rooms/botroom/messages/" + message + "/reactions/like", "")
                .expectProblem(403, "not-for-bots");
        program.put("/rooms/botroom/members/" + bot, "{\"role\":\"host\"}").expectProblem(403, "not-for-bots");
        program.post("/rooms/botroom/asks", "{}").expectProblem(403, "not-for-bots");
    }

    @Test
    void an_incoming_hook_takes_what_the_script_of_the_documentation_sends() throws Exception {
        room("hookroom");
        var made = server.as("host")
                .post("/rooms/hookroom/hooks", "{\"name\":\"Build server\"}")
                .expect(201)
                .json();
        var address = made.getString("address");

        run(Map.of("HOOK", address), EXAMPLES.resolve("hook.sh").toString(), "The build is green.");

        var path = address.substring(address.indexOf("/hooks/"));
        server.nobody().post(path, "[]").expectProblem(400, "bad-json");
        server.nobody().post(path, "{\"text\":\"" + "x".repeat(70_000) + "\"}").expectProblem(413, "too-large");
        server.nobody().post(path + "x", "{\"text\":\"x\"}").expectProblem(404, "not-found");
        var posted =
                server.as("host").get("/rooms/hookroom/messages").expect(200).body();
        assertThat(posted).contains("The build is green.", "Build server (bot)");
        assertThat(server.log()).doesNotContain(path.substring("/hooks/".length()));
    }

    @Test
    void a_client_made_from_the_description_compiles_and_posts(@TempDir Path place) throws Exception {
        room("clientroom");

        var said = new GeneratedClient(place)
                .run(base(), server.as("newcomer").token(), "clientroom", "From a generated client.");

        assertThat(said).isEqualTo("Jonas Thiel: From a generated client.");
        assertThat(server.as("host").get("/rooms/clientroom/messages").body()).contains("From a generated client.");
    }

    @Test
    void a_webhook_arrives_at_the_receiver_of_the_documentation_also_after_a_restart() throws Exception {
        room("webhookroom");
        var wish =
                "{\"name\":\"A test\",\"address\":\"http://127.0.0.1:%d/\",\"room\":\"webhookroom\",\"kinds\":[\"message.posted\"],\"words\":true}";
        var made = server.as("host")
                .post("/webhooks", wish.formatted(port))
                .expect(201)
                .json();
        server.as("host")
                .post("/rooms/webhookroom/messages", "{\"words\":\"Nobody is there yet.\"}")
                .expect(201);
        server.close();
        server = started();

        var output = Files.createTempFile("receiver", ".txt");
        var command = new ArrayList<>(
                List.of(java(), EXAMPLES.resolve("webhook/Receiver.java").toString()));
        command.addAll(List.of(String.valueOf(port), made.getString("secret")));
        var receiver = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            until(output, "listening");
            server.as("host")
                    .post("/webhooks/" + made.getString("id") + "/trial", "")
                    .expect(202);
            until(output, "webhook.trial");
            assertThat(Files.readString(output, StandardCharsets.UTF_8)).containsOnlyOnce("Nobody is there yet.");
        } finally {
            receiver.destroy();
            receiver.waitFor();
        }
        var log = server.as("host")
                .get("/webhooks/" + made.getString("id") + "/deliveries")
                .expect(200)
                .body();
        assertThat(log).contains("\"state\":\"done\"", "\"status\":204").doesNotContain("waiting");
        server.as("newcomer").get("/webhooks/" + made.getString("id")).expectProblem(404, "not-found");
    }

    private static void until(Path file, String said) {
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(60))
                .until(() -> Files.readString(file).contains(said));
    }
}
