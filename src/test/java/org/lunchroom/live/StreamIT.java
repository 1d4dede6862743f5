package org.lunchroom.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.OnServer;
import org.lunchroom.kernel.Ids;

class StreamIT extends OnServer {
    Caller host;
    Caller newcomer;
    String tag;

    @BeforeEach
    void found_a_room() {
        host = as("host");
        newcomer = as("newcomer");
        var random = Ids.next().toString();
        tag = "live" + random.substring(random.length() - 10);
        host.post("/rooms", "{\"tag\":\"" + tag + "\",\"title\":\"Live\"}").expect(201);
    }

    @Test
    void what_one_posts_another_sees() throws Exception {
        try (var stream = OpenStream.of(newcomer, "?rooms=" + tag)) {
            assertThat(stream.header("Content-Type")).startsWith("text/event-stream");
            assertThat(stream.header("Cache-Control")).contains("no-store");
            assertThat(stream.line(line -> line.startsWith("data: {\"now\""))).contains("\"" + tag + "\":0");

            post("*Wonderful* news");

            assertThat(stream.line(line -> line.contains("Wonderful")))
                    .startsWith("data: {\"room\":\"" + tag + "\",\"number\":1,\"type\":\"message.posted\"");
            assertThat(stream.ids()).containsExactly("id: " + tag + ":1");
        }
    }

    @Test
    void whoever_comes_back_goes_on_after_what_they_have() throws Exception {
        post("one");
        post("two");
        post("three");

        try (var stream = OpenStream.of(newcomer, "?rooms=" + tag + ":0", "Last-Event-ID", tag + ":1")) {
            stream.line(line -> line.contains("\"words\":\"three\""));
            assertThat(stream.ids()).containsExactly("id: " + tag + ":2", "id: " + tag + ":3");
        }
    }

    @Test
    void a_stream_that_cannot_be_opened_is_a_problem_document() {
        newcomer.get("/stream").expectProblem(400, "required", "rooms");
        newcomer.get("/stream?rooms=" + tag + ":x").expectProblem(400, "invalid", "rooms");
        newcomer.get("/stream?rooms=" + tag + ",nowhere").expectProblem(404, "not-found");
        newcomer.get("/stream?rooms=&hosts=" + tag).expectProblem(404, "not-found");
        newcomer.post("/stream?rooms=" + tag, "{}").expectProblem(405, "method-not-allowed");
        nobody().get("/stream?rooms=" + tag).expectProblem(401, "sign-in-first");
        nobody().withToken("made-up").get("/stream?rooms=" + tag).expectProblem(401, "session-ended");
    }

    @Test
    void the_hosts_have_a_stream_of_their_own() throws Exception {
        try (var stream = OpenStream.of(host, "?rooms=" + tag + "&hosts=" + tag)) {
            assertThat(stream.line(line -> line.startsWith("data: {\"now\"")))
                    .contains("\"" + tag + "\":0", "\"" + tag + "!hosts\":");
        }
    }

    @Test
    void signing_out_ends_the_stream() throws Exception {
        try (var stream = OpenStream.of(newcomer, "?rooms=" + tag)) {
            stream.line(line -> line.startsWith("data: {\"now\""));

            newcomer.delete("/session");

            stream.awaitEnd();
        }
    }

    private void post(String words) {
        host.post("/rooms/" + tag + "/messages", "{\"words\":\"" + words + "\"}")
                .expect(201);
    }
}
