package org.lunchroom.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.Listening;
import org.lunchroom.harness.Nodes;
import org.lunchroom.harness.Started;

/** Several nodes on one PostgreSQL: three, or as many as {@code -Dnodes} says. */
class NodesFault {
    private static final int COUNT = Integer.getInteger("nodes", 3);
    private static final int LISTENERS = 24;
    private static final int STEPS = 4;
    private static final String TOKEN = "a-token-for-figures-in-tests";
    private static final Pattern LAG =
            Pattern.compile("(?m)^lunchroom_follower_lag_entries\\{follower=\"([a-z-]+)\"} ([0-9.]+)");

    private final Nodes nodes = new Nodes(
            COUNT,
            Map.of(
                    "LUNCHROOM_LIMIT_POSTS_PER_MINUTE", "100000",
                    "LUNCHROOM_LIMIT_REQUESTS_PER_MINUTE", "1000000",
                    "LUNCHROOM_METRICS_TOKEN", TOKEN));
    private Started[] running;

    @BeforeEach
    void start() {
        nodes.network();
        var starting = IntStream.range(0, COUNT)
                .mapToObj(place ->
                        CompletableFuture.supplyAsync(() -> nodes.start(place), task -> new Thread(task).start()))
                .toList();
        running = starting.stream().map(CompletableFuture::join).toArray(Started[]::new);
        await().atMost(Duration.ofMinutes(1)).until(() -> knowsAll(log -> log.contains(": " + COUNT + " nodes")));
    }

    @AfterEach
    void stop() {
        nodes.close();
    }

    @Test
    void each_node_in_turn_is_killed_under_load_while_a_chat_runs() {
        try (var crowd = new Crowd(LISTENERS, callers())) {
            var chat = Show.begun(crowd.host, STEPS);
            try (var watching = Listening.to(chat.tag(), withTokenOf(crowd.host))) {
                long longest = 0;
                for (int place = 0; place < COUNT; place++) {
                    crowd.awaitMore(100);
                    longest = Math.max(longest, killed(place, crowd));
                    crowd.awaitMore(100);
                    running[place] = nodes.start(place);
                }
                await().atMost(Duration.ofMinutes(6)).until(() -> chat.released(crowd.host) == STEPS);
                crowd.lostNothing();
                chat.releasedEachStepOnce(watching);
                int followers = everyFollowerReachesTheEnd();
                Result.of(
                        "each of %d nodes killed (kill -9) in turn under load, PostgreSQL: %d messages acknowledged (%d"
                                + " sent again), %d listeners came back %d times, all within %d ms; %d steps of a chat"
                                + " that fell due meanwhile released once each; all %d followers at the end of the"
                                + " journal on every node; lost 0, doubled 0, out of order 0",
                        COUNT,
                        crowd.acknowledged(),
                        crowd.again(),
                        LISTENERS,
                        crowd.reopened(),
                        longest,
                        STEPS,
                        followers);
            }
        }
    }

    /** Milliseconds until everybody who listened there does so elsewhere and has something new. */
    private long killed(int place, Crowd crowd) {
        var gone = running[place].address();
        var there = crowd.listeners().stream()
                .filter(listener -> listener.at().root().equals(gone))
                .toList();
        assertThat(there).as("listeners at the node that is killed").isNotEmpty();
        var opened = there.stream().map(Listening::opened).toList();
        long begun = System.nanoTime();
        running[place].kill();
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofMinutes(1))
                .until(() -> IntStream.range(0, there.size())
                        .allMatch(i -> there.get(i).opened() > opened.get(i)));
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    private int everyFollowerReachesTheEnd() {
        int followers = 0;
        for (var node : running) {
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(lag(node)).isNotEmpty().containsOnly(0.0));
            followers = Math.max(followers, lag(node).size());
        }
        return followers;
    }

    private static List<Double> lag(Started node) {
        var figures = node.nobody().withToken(TOKEN).get("/metrics").expect(200).body();
        return LAG.matcher(figures)
                .results()
                .map(found -> Double.valueOf(found.group(2)))
                .toList();
    }

    @Test
    void the_grid_falls_silent_and_every_node_still_delivers_by_looking() {
        try (var crowd = new Crowd(LISTENERS, callers())) {
            crowd.awaitMore(200);
            var before = Delays.between(running[0], running[COUNT - 1], 40);
            nodes.network().forEach(relay -> relay.fallSilent());
            var silent = Delays.between(running[0], running[COUNT - 1], 40);
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> knowsAll(log -> log.contains("A node has gone: 1 nodes")));
            crowd.awaitMore(200);
            nodes.network().forEach(relay -> relay.mend());
            long mended = System.nanoTime();
            await().atMost(Duration.ofMinutes(4)).until(() -> knowsAll(log -> togetherAgain(log)));
            long found = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - mended);
            var after = Delays.between(running[0], running[COUNT - 1], 40);
            crowd.awaitMore(200);
            crowd.lostNothing();
            assertThat(crowd.reopened()).isZero();
            Result.of(
                    "the grid of %d nodes falls silent under load, PostgreSQL: from a post on one node to a listener on"
                            + " another p50 / slowest of 40 %s ms before, %s ms meanwhile, %s ms afterwards; the nodes were"
                            + " together again %d s after the grid was; %d listeners stayed connected; %d messages, lost"
                            + " 0, doubled 0, out of order 0",
                    COUNT, before, silent, after, found, LISTENERS, crowd.acknowledged());
        }
    }

    private static boolean togetherAgain(String log) {
        return log.lastIndexOf(": " + COUNT + " nodes") > log.lastIndexOf("A node has gone");
    }

    private boolean knowsAll(Predicate<String> log) {
        return List.of(running).stream().map(Started::log).allMatch(log);
    }

    private Caller[] callers() {
        return List.of(running).stream().map(Started::nobody).toArray(Caller[]::new);
    }

    private Caller[] withTokenOf(Caller caller) {
        return List.of(running).stream()
                .map(node -> node.nobody().withToken(caller.token()))
                .toArray(Caller[]::new);
    }
}
