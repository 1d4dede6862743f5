package org.lunchroom.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.Started;

class RestartE2E {
    private static final String ROOM = "/rooms/feedbackchat";
    /** However fast the machine is, what stops the writers is the power cut. */
    private static final Map<String, String> UNLIMITED = Map.of(
            "LUNCHROOM_LIMIT_POSTS_PER_MINUTE", "1000000",
            "LUNCHROOM_LIMIT_REQUESTS_PER_MINUTE", "1000000");

    @TempDir
    Path data;

    @Test
    void a_power_cut_loses_nothing_that_was_acknowledged_and_a_restart_goes_on_with_question_two() {
        var acknowledged = new CopyOnWriteArrayList<UUID>();
        var before = postUntilKilled(acknowledged);
        try (var server = Started.with(data)) {
            var caller = server.as("newcomer");
            assertThat(ids(caller)).containsAll(acknowledged);
            var chat = chat(caller);
            assertThat(chat.getString("id")).isEqualTo(before.getString("id"));
            assertThat(current(chat).getInt("question")).isEqualTo(2);
            assertThat(current(chat).getString("releasedAt"))
                    .isEqualTo(current(before).getString("releasedAt"));
            assertThat(chat.getString("endsAt")).isEqualTo(before.getString("endsAt"));
            numbersHaveNoGapsAndNoTwins(caller);
            assertThat(server.stop()).isZero();
        }
    }

    private JsonObject postUntilKilled(List<UUID> acknowledged) {
        var server = Started.with(data, UNLIMITED);
        var chat = chat(server.as("newcomer"));
        var writers = List.of("newcomer", "yuki", "samuel").stream()
                .map(name -> new Thread(() -> post(server.as(name), acknowledged)))
                .toList();
        writers.forEach(Thread::start);
        Awaitility.await().until(() -> acknowledged.size() > 60);
        server.kill();
        writers.forEach(RestartE2E::join);
        return chat;
    }

    private static void post(Caller caller, List<UUID> acknowledged) {
        try {
            for (int i = 0; ; i++) {
                var posted = caller.post(ROOM + "/messages", Caller.json(Map.of("words", "Number " + i)));
                acknowledged.add(UUID.fromString(posted.expect(201).json().getString("id")));
            }
        } catch (UncheckedIOException e) {
            // The server is gone: what it acknowledged until now must be there again.
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static JsonObject chat(Caller caller) {
        return caller.get(ROOM).expect(200).json().getJsonObject("chat");
    }

    private static JsonObject current(JsonObject chat) {
        return chat.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                .filter(step -> step.getString("id")
                        .equals(chat.getJsonObject("current").getString("step")))
                .findFirst()
                .orElseThrow();
    }

    /** All of the room's messages, oldest first. */
    private static List<JsonObject> messages(Caller caller) {
        var all = new ArrayList<JsonObject>();
        var before = "";
        while (before != null) {
            var page = caller.get(ROOM + "/messages?limit=200" + before)
                    .expect(200)
                    .json();
            all.addAll(0, page.getJsonArray("messages").getValuesAs(JsonObject.class));
            before = page.containsKey("before") ? "&before=" + page.getString("before") : null;
        }
        return all;
    }

    private static List<UUID> ids(Caller caller) {
        return messages(caller).stream()
                .map(message -> UUID.fromString(message.getString("id")))
                .toList();
    }

    private static void numbersHaveNoGapsAndNoTwins(Caller caller) {
        var numbers = messages(caller).stream()
                .map(message -> message.getInt("number"))
                .toList();
        assertThat(numbers).doesNotHaveDuplicates().isSorted();
    }
}
