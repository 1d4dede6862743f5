package org.lunchroom.qanda;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.Portal;
import org.lunchroom.harness.Started;

/** Thirty people of a portal ask a board over HTTP, two approve, one leads; in the end the ledger accounts for every ask. */
class BoardMeetingIT {
    private static final int ASKERS = 30;
    private static final int OFF_TOPIC = 2;
    private static final int ANSWERED = 10;
    private static final String ROOM = "/rooms/askus";

    private final ExecutorService people = Executors.newFixedThreadPool(ASKERS);
    private Started server;
    private Caller host;
    private Caller approver;
    private Caller leader;
    private List<Caller> askers;

    @BeforeEach
    void everybody_is_here() throws Exception {
        var settings = new HashMap<>(Portal.SETTINGS);
        settings.put("LUNCHROOM_LIMIT_REQUESTS_PER_MINUTE", "100000");
        settings.put("LUNCHROOM_LIMIT_REQUESTS_PER_MINUTE_ADDRESS", "100000");
        server = Started.with(Files.createTempDirectory("lunchroom-board"), settings);
        host = Portal.signedIn(server, "hanna", "organiser");
        approver = Portal.signedIn(server, "amir");
        leader = Portal.signedIn(server, "lea");
        askers = IntStream.range(0, ASKERS)
                .mapToObj(i -> Portal.signedIn(server, "asker-" + i))
                .toList();
        host.post("/rooms", "{\"tag\":\"askus\",\"title\":\"Ask us\",\"kind\":\"qanda\",\"visibility\":\"open\"}")
                .expect(201);
        for (var one : List.of(approver, leader)) {
            var person = one.get("/me").json().getString("id");
            host.put(ROOM + "/members/" + person, "{\"role\":\"moderator\"}");
        }
        host.put(
                        ROOM + "/qanda",
                        "{\"ways\":[\"named\",\"anonymous\",\"strict\"],\"approvers\":2}",
                        "If-Match",
                        "\"0\"")
                .expect(200);
    }

    @AfterEach
    void everybody_goes_home() {
        people.shutdownNow();
        server.close();
    }

    @Test
    void in_the_end_every_ask_is_accounted_for_and_no_vote_counts_twice() {
        together(IntStream.range(0, ASKERS).mapToObj(i -> () -> ask(askers.get(i), i)));
        var waiting = asks(host);
        assertThat(waiting).hasSize(ASKERS);

        together(Stream.of(host, approver).map(who -> () -> goThrough(who, waiting)));
        var open = waiting.subList(OFF_TOPIC, ASKERS);
        // Each from two tabs at once.
        together(Stream.concat(askers.stream(), askers.stream()).map(voter -> () -> vote(voter, open)));
        lead(open);

        // But for the one that was merged: its votes are the other's, and each person still counts once.
        var standing = new ArrayList<>(open);
        standing.remove(ANSWERED + 1);
        assertThat(votes(standing)).containsOnly(ASKERS);
        var ledger = leader.get(ROOM + "/ledger").expect(200).json();
        assertThat(sums(ledger))
                .containsEntry("declined", OFF_TOPIC)
                .containsEntry("answeredLive", ANSWERED)
                .containsEntry("promised", 1)
                .containsEntry("merged", 1)
                .containsEntry("approved", ASKERS - OFF_TOPIC - ANSWERED - 2);
        assertThat(ledger.getInt("asked")).isEqualTo(ASKERS);
        assertThat(sums(ledger).values().stream().mapToInt(n -> n).sum()).isEqualTo(ASKERS);
    }

    private void together(Stream<Runnable> acts) {
        var all = acts.map(act -> CompletableFuture.runAsync(act, people)).toList();
        all.forEach(CompletableFuture::join);
    }

    private static void ask(Caller asker, int number) {
        var way = List.of("named", "anonymous", "strict").get(number % 3);
        var body = new HashMap<String, Object>(Map.of("words", "Question number " + number + "?", "way", way));
        if (way.equals("strict")) {
            body.put("receipt", TestQanda.newReceipt());
        }
        asker.post(ROOM + "/asks", Caller.json(body)).expect(201);
    }

    private static List<String> asks(Caller viewer) {
        return viewer
                .get(ROOM + "/asks?sort=waiting&state=waiting&limit=100")
                .expect(200)
                .json()
                .getJsonArray("asks")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(ask -> ask.getString("id"))
                .toList();
    }

    // The same order for both: each ask is approved by the two of them, and what is off topic is declined by one.
    private static void goThrough(Caller who, List<String> waiting) {
        for (int i = 0; i < waiting.size(); i++) {
            var ask = ROOM + "/asks/" + waiting.get(i);
            if (i < OFF_TOPIC) {
                assertThat(who.post(ask + "/decline", "{\"reason\":\"off-topic\"}")
                                .status())
                        .isIn(200, 409);
            } else {
                who.post(ask + "/approval", "{}").expect(200);
            }
        }
    }

    private static void vote(Caller voter, List<String> open) {
        open.forEach(ask -> voter.put(ROOM + "/asks/" + ask + "/vote", "{}").expect(200));
    }

    private void lead(List<String> open) {
        for (var ask : open.subList(0, ANSWERED)) {
            leader.post(ROOM + "/asks/" + ask + "/stage", "{}").expect(200);
            leader.post(ROOM + "/asks/" + ask + "/answer", "{\"how\":\"live\"}").expect(200);
        }
        var rest = open.subList(ANSWERED, open.size());
        var owner = leader.get("/me").json().getString("id");
        leader.post(
                        ROOM + "/asks/" + rest.get(0) + "/promise",
                        Caller.json(Map.of("owner", owner, "due", "2099-12-31")))
                .expect(200);
        leader.post(ROOM + "/asks/" + rest.get(1) + "/merge", Caller.json(Map.of("into", rest.get(2))))
                .expect(200);
    }

    private List<Integer> votes(List<String> asks) {
        return asks.stream()
                .map(ask -> leader.get(ROOM + "/asks/" + ask)
                        .expect(200)
                        .json()
                        .getJsonObject("ask")
                        .getInt("votes"))
                .toList();
    }

    private static Map<String, Integer> sums(JsonObject ledger) {
        var sums = new HashMap<String, Integer>();
        for (var state : List.of(
                "waiting",
                "approved",
                "onStage",
                "answeredLive",
                "answeredInWriting",
                "promised",
                "merged",
                "declined")) {
            sums.put(state, ledger.getInt(state));
        }
        return sums;
    }
}
