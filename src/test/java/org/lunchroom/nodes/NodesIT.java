package org.lunchroom.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.KeptPortal;
import org.lunchroom.harness.Listening;
import org.lunchroom.harness.NextVersion;
import org.lunchroom.harness.Nodes;
import org.lunchroom.harness.Started;

/** Two nodes on one PostgreSQL, as people and administrators meet them. The order saves starts. */
@TestMethodOrder(OrderAnnotation.class)
class NodesIT {
    private static final int BUSY = 60;

    static Nodes nodes;
    static Started one;
    static Started other;
    Caller host;
    String tag;

    @BeforeAll
    static void start() {
        nodes = new Nodes(
                2,
                Map.of(
                        // One name for all nodes, as behind a proxy: a portal's word is for it.
                        "LUNCHROOM_BASE_URL", "http://127.0.0.1:8080/lunchroom",
                        "LUNCHROOM_LIMIT_POSTS_PER_MINUTE", "100000",
                        "LUNCHROOM_LIMIT_REQUESTS_PER_MINUTE", "1000000"));
        var second = CompletableFuture.supplyAsync(() -> nodes.start(1));
        one = nodes.start(0);
        other = second.join();
        // Otherwise all that follows would be the work of the slow look at the heads.
        await().untilAsserted(() -> assertThat(one.log() + other.log()).contains(": 2 nodes"));
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    @BeforeEach
    void found_a_room() {
        host = other.as("host");
        tag = "nodes" + UUID.randomUUID().toString().substring(0, 8);
        host.post("/rooms", Caller.json(Map.of("tag", tag, "title", "Nodes"))).expect(201);
    }

    @Test
    @Order(1)
    void what_is_posted_on_one_node_is_read_on_the_other() {
        try (var here = Listening.to(tag, at(one, host));
                var there = Listening.to(tag, host)) {
            post(at(one, host), "from one");
            await().until(() -> there.words().equals(List.of("from one")));

            post(host, "from the other");
            await().until(() -> here.words().equals(List.of("from one", "from the other")));
        }
    }

    @Test
    @Order(1)
    void nothing_is_found_by_multicast_and_only_two_doors_are_open() {
        for (var node : List.of(one, other)) {
            var sockets = node.sockets();
            assertThat(sockets.datagrams()).isEmpty();
            assertThat(sockets.doors())
                    .hasSize(2)
                    .contains(node.address().getAuthority())
                    .allMatch(door -> door.startsWith("127.0.0.1:"));
        }
    }

    @Test
    @Order(1)
    void a_session_of_one_node_holds_on_the_other_until_it_ends_on_either() {
        var caller = one.as("newcomer");
        assertThat(at(other, caller).get("/me").expect(200).json().getString("name"))
                .isEqualTo(caller.get("/me").json().getString("name"));

        at(other, caller).delete("/session").expect(204);

        await().untilAsserted(() -> caller.get("/me").expectProblem(401, "session-ended"));
    }

    @Test
    @Order(1)
    void a_portals_word_is_good_once_on_all_nodes_and_whom_its_directory_calls_gone_is_out_on_all() {
        var admin = one.as("admin");
        var portal = KeptPortal.at(admin);
        var word = portal.word(portal.claims("u-1").build());
        var atOther = Caller.at(other.address());
        portal.hand(atOther, word).expect(201);
        portal.hand(Caller.at(one.address()), word).expectProblem(401, "sign-in-refused");

        var token = admin.post("/portals/" + portal.id() + "/directory-token", "{}")
                .expect(201)
                .json()
                .getString("token");
        var ines = portal.signedIn(atOther, "u-1");
        var person = ines.get("/me").json().getString("id");
        KeptPortal.tell(admin, token, "POST", "/Users", "{\"userName\":\"ines\",\"externalId\":\"u-1\"}");
        try (var listening = Listening.to(tag, ines)) {
            await().until(() -> listening.opened() == 1);
            var gone = KeptPortal.tell(admin, token, "DELETE", "/Users/" + person, "");
            assertThat(gone.statusCode()).as(gone.body()).isEqualTo(204);
            await().atMost(Duration.ofSeconds(5)).until(() -> listening.turnedAway() == 401);
        }
    }

    @Test
    @Order(1)
    void who_is_banned_or_sent_home_on_one_node_is_out_on_the_other() {
        var newcomer = at(one, other.as("newcomer"));
        post(newcomer, "hello");
        var guest = guestAt(one);
        guest.get("/rooms/" + tag).expect(200);
        guest.get("/rooms").expectProblem(403, "forbidden");
        try (var banned = Listening.to(tag, newcomer);
                var sent = Listening.to(tag, guest)) {
            await().until(() -> banned.opened() == 1 && sent.opened() == 1);

            var person = newcomer.get("/me").json().getString("id");
            host.post(
                            "/rooms/" + tag + "/moderation/measures",
                            Caller.json(Map.of("kind", "ban", "person", person, "reason", "unkind")))
                    .expect(201);
            host.put("/rooms/" + tag + "/entrance", "{\"guests\": false}").expect(200);

            await().untilAsserted(() -> newcomer.get("/rooms/" + tag).expectProblem(404, "not-found"));
            await().untilAsserted(() -> guest.get("/rooms/" + tag).expectProblem(401, "session-ended"));
            // Who came back at once may have been let in again, within the two seconds that it may take; then told once
            // more. A guest's stream may also just end with the session, and the door says the rest.
            await().until(() -> isToldToGo(banned) || banned.turnedAway() == 404);
            await().until(() -> isToldToGo(sent) || sent.turnedAway() == 401);
            post(host, "among ourselves");
            try (var still = Listening.to(tag, at(one, host))) {
                post(host, "and another");
                await().until(() -> still.words().contains("and another"));
            }
            assertThat(banned.words()).doesNotContain("among ourselves", "and another");
            assertThat(sent.words()).doesNotContain("among ourselves", "and another");
        }
    }

    @Test
    @Order(1)
    void who_is_taken_off_a_courses_roster_on_one_node_is_out_on_the_other() {
        var course = host.post("/courses", "{\"title\":\"Leading\"}")
                .expect(201)
                .json()
                .getString("id");
        var cohort = "course" + tag;
        host.post(
                        "/courses/" + course + "/cohorts",
                        Caller.json(Map.of(
                                "title",
                                "Group 1",
                                "tag",
                                cohort,
                                "zone",
                                "UTC",
                                "startsOn",
                                LocalDate.now(Clock.systemUTC()).toString(),
                                "endsOn",
                                LocalDate.now(Clock.systemUTC()).plusDays(3).toString())))
                .expect(201);
        var participant = at(one, other.as("newcomer"));
        var person = participant.get("/me").expect(200).json().getString("id");
        var place = host.post("/rooms/" + cohort + "/cohort/roster", Caller.json(Map.of("person", person)))
                .expect(201)
                .json()
                .getString("id");
        await().untilAsserted(() -> participant.get("/rooms/" + cohort).expect(200));
        try (var listening = Listening.to(cohort, participant)) {
            await().until(() -> listening.opened() == 1);

            host.delete("/rooms/" + cohort + "/cohort/roster/" + place).expect(204);

            await().untilAsserted(() -> participant.get("/rooms/" + cohort).expectProblem(404, "not-found"));
            await().until(() -> isToldToGo(listening) || listening.turnedAway() == 404);
            host.post("/rooms/" + cohort + "/messages", "{\"words\":\"among ourselves\"}")
                    .expect(201);
            try (var still = Listening.to(cohort, at(one, host))) {
                host.post("/rooms/" + cohort + "/messages", "{\"words\":\"and another\"}")
                        .expect(201);
                await().until(() -> still.words().contains("and another"));
            }
            assertThat(listening.words()).doesNotContain("among ourselves", "and another");
        }
    }

    private static boolean isToldToGo(Listening listening) {
        return Collections.frequency(listening.events(), "gone") == listening.opened();
    }

    private Caller guestAt(Started node) {
        host.put("/rooms/" + tag + "/entrance", "{\"guests\": true}").expect(200);
        var code = host.get("/rooms/" + tag + "/entrance").expect(200).json().getString("code");
        var came = node.nobody().post("/guests", Caller.json(Map.of("code", code)));
        return node.nobody()
                .withToken(came.expect(201).json().getJsonObject("session").getString("token"));
    }

    @Test
    @Order(1)
    void people_on_both_nodes_are_counted_together() {
        var open = Stream.of("host", "co-moderator", "newcomer")
                .flatMap(name -> Stream.of(Listening.to(tag, one.as(name))))
                .toList();
        var elsewhere = Stream.of("listener", "yuki", "samuel", "host")
                .map(name -> Listening.to(tag, other.as(name)))
                .toList();
        await().untilAsserted(() -> assertThat(present(one)).isEqualTo(6));
        await().untilAsserted(() -> assertThat(present(other)).isEqualTo(6));
        open.forEach(Listening::close);
        elsewhere.forEach(Listening::close);
    }

    @Test
    @Order(1)
    void slow_mode_holds_whichever_node_somebody_posts_to() {
        var version = host.get("/rooms/" + tag).expect(200).json().getString("version");
        host.patch("/rooms/" + tag, "{\"slowSeconds\": 30}", "If-Match", "\"" + version + "\"")
                .expect(200);
        var participant = one.as("yuki");
        participant.put("/rooms/" + tag + "/membership", "");
        post(participant, "Once here");

        var refused = at(other, participant).post("/rooms/" + tag + "/messages", "{\"words\":\"and once there\"}");

        refused.expectProblem(429, "slow-mode");
        assertThat(refused.header("Retry-After")).isNotEmpty();
    }

    @Test
    @Order(2)
    void a_step_that_falls_due_is_released_once_however_many_nodes_look() {
        var chat = host.post("/rooms/" + tag + "/chats/now", "{\"template\": \"lunch-and-learn\"}")
                .expect(201)
                .json();
        try (var listening = Listening.to(tag, host)) {
            int steps = chat.getJsonArray("steps").size();
            assertThat(steps).isGreaterThan(4);
            for (int released = 1; released < steps; released++) {
                elevenMinutesPassOnBoth();
                int expected = released + 1;
                await().until(() -> released(chat.getString("id")) == expected);
            }

            await().until(() -> told(listening).size() >= steps);
            assertThat(told(listening)).hasSize(steps).doesNotHaveDuplicates();
        }
    }

    private static void elevenMinutesPassOnBoth() {
        Stream.of(one, other).parallel().forEach(node -> node.as("host")
                .post("/demo/clock", "{\"advanceSeconds\": 660}")
                .expect(200));
    }

    /** The current step, each time that something was told of the chat. */
    private static List<String> told(Listening listening) {
        return listening.entries().stream()
                .filter(entry -> entry.getString("type").equals("chat.changed"))
                .map(entry ->
                        entry.getJsonObject("chat").getJsonObject("current").getString("step"))
                .toList();
    }

    @Test
    @Order(3)
    void a_node_that_the_grid_does_not_know_finds_new_messages_by_itself() {
        try (var apart = nodes.startOutsideTheGrid();
                var listening = Listening.to(tag, at(apart, host))) {
            for (int i = 0; i < 10; i++) {
                post(host, "number " + i);
            }

            await().until(() -> listening.words().size() == 10);
            assertThat(listening.numbers()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
        }
    }

    @Test
    @Order(4)
    void a_new_version_comes_to_one_node_after_the_other_and_nobody_misses_a_word(@TempDir Path directory)
            throws IOException {
        var next = NextVersion.in(directory);
        var load = new Load(tag, one, other);
        load.until(BUSY);

        assertThat(other.stop()).isZero();
        load.until(load.acknowledged() + BUSY);
        other = nodes.start(1, next);
        await().untilAsserted(() -> assertThat(one.log()).containsPattern("(?s)A node has gone.*A node has come"));
        assertThat(other.log()).as("it brought its own migration").contains("next-version");
        int both = load.acknowledged();
        load.until(both + BUSY);
        assertThat(one.stop()).isZero();
        load.until(load.acknowledged() + BUSY);

        load.everythingArrivedOnceAndInOrder();
        assertThat(load.listeners())
                .allSatisfy(listener -> assertThat(listener.events()).contains("bye"));
    }

    @Test
    @Order(5)
    void a_node_that_is_killed_under_load_costs_nobody_a_word() {
        one = nodes.start(0);
        await().untilAsserted(() -> assertThat(one.log()).contains(": 2 nodes"));
        var load = new Load(tag, one, other);
        load.until(BUSY);

        one.kill();
        load.until(load.acknowledged() + BUSY);

        load.everythingArrivedOnceAndInOrder();
        assertThat(load.again()).isPositive();
        assertThat(load.listeners())
                .allSatisfy(listener -> assertThat(listener.at().root()).isEqualTo(other.address()));
    }

    /** The same person at another node. */
    private static Caller at(Started node, Caller caller) {
        return node.nobody().withToken(caller.token());
    }

    private void post(Caller caller, String words) {
        caller.post("/rooms/" + tag + "/messages", Caller.json(Map.of("words", words)))
                .expect(201);
    }

    private Integer present(Started node) {
        var present = node.as("host").get("/rooms/" + tag).expect(200).json().getJsonObject("present");
        return present.isNull("here") ? null : Integer.valueOf(present.getInt("here"));
    }

    private long released(String chat) {
        return host
                .get("/chats/" + chat)
                .expect(200)
                .json()
                .getJsonArray("steps")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(step -> step.containsKey("releasedAt"))
                .count();
    }
}
