package org.lunchroom.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.Listening;

/** A chat in a room of its own whose steps fall due one a minute, by the machine's own clock. */
record Show(String tag, String chat, List<String> steps) {
    /** Minutes that a chat takes at least. */
    private static final int SHORTEST = 5;

    static Show begun(Caller host, int count) {
        var tag = "show" + UUID.randomUUID().toString().substring(0, 8);
        host.post("/rooms", "{\"tag\":\"" + tag + "\",\"title\":\"Show\"}").expect(201);
        var steps = Json.createArrayBuilder();
        IntStream.range(0, count)
                .forEach(i -> steps.add(Json.createObjectBuilder()
                        .add("kind", "question")
                        .add("text", "Question " + i)
                        .add("minutes", 1)));
        var wish = Json.createObjectBuilder()
                .add("title", "Show")
                .add("startsAt", "2031-01-01T12:00")
                .add("zone", "UTC")
                .add("minutes", Math.max(SHORTEST, count))
                .add("steps", steps);
        var chat = host.post("/rooms/" + tag + "/chats", wish.build().toString())
                .expect(201)
                .json();
        host.post("/chats/" + chat.getString("id") + "/announcement", "{}").expect(200);
        host.post("/chats/" + chat.getString("id") + "/start", "").expect(200);
        return new Show(tag, chat.getString("id"), ids(chat));
    }

    private static List<String> ids(JsonObject chat) {
        return chat.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                .map(step -> step.getString("id"))
                .toList();
    }

    long released(Caller anybody) {
        return anybody
                .get("/chats/" + chat)
                .expect(200)
                .json()
                .getJsonArray("steps")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(step -> step.containsKey("releasedAt"))
                .count();
    }

    /** Whoever watched was told of each step, in their order, and always of the same moment at which it was released. */
    void releasedEachStepOnce(Listening watching) {
        await().atMost(Duration.ofSeconds(30)).until(() -> told(watching).size() >= steps.size());
        assertThat(told(watching)).extracting(Release::step).isEqualTo(steps);
    }

    private record Release(String step, String at) {}

    /** Each release that was told, once; a second one of the same step would have another moment. */
    private static List<Release> told(Listening watching) {
        return watching.entries().stream()
                .filter(entry -> entry.getString("type").equals("chat.changed"))
                .map(entry -> entry.getJsonObject("chat"))
                .filter(chat -> chat.getString("state").equals("live") && chat.containsKey("current"))
                .map(Show::current)
                .distinct()
                .toList();
    }

    private static Release current(JsonObject chat) {
        var id = chat.getJsonObject("current").getString("step");
        return chat.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                .filter(step -> step.getString("id").equals(id))
                .map(step -> new Release(id, step.getString("releasedAt")))
                .findFirst()
                .orElseThrow();
    }
}
