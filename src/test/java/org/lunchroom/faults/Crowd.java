package org.lunchroom.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.Listening;
import org.lunchroom.harness.Posting;

/** People who post and listen in a room of their own while something goes wrong, and never give up. */
final class Crowd implements AutoCloseable {
    private static final List<String> NAMES = List.of("host", "newcomer", "yuki", "samuel");

    final String tag = "fault" + UUID.randomUUID().toString().substring(0, 8);
    final Caller host;
    private final List<Posting> posters;
    private final List<Listening> listeners;

    Crowd(Caller nobody, int listeners) {
        this(listeners, nobody);
    }

    /** At several nodes: each begins at another one, and goes on at the next when that is gone. */
    Crowd(int listeners, Caller... nodes) {
        host = nodes[nodes.length - 1].as("host");
        host.post("/rooms", "{\"tag\":\"" + tag + "\",\"title\":\"Faults\"}").expect(201);
        this.listeners = IntStream.range(0, listeners)
                .mapToObj(i -> Listening.to(tag, from(i, host, nodes)))
                .toList();
        await().until(() -> this.listeners.stream().allMatch(listener -> listener.opened() == 1));
        posters = IntStream.range(0, NAMES.size())
                .mapToObj(i -> Posting.to(tag, NAMES.get(i), from(i, host.as(NAMES.get(i)), nodes)))
                .toList();
    }

    /** The same person at all nodes, one after the other, beginning with that one. */
    private static Caller[] from(int first, Caller caller, Caller... nodes) {
        return IntStream.range(first, first + nodes.length)
                .mapToObj(i -> nodes[i % nodes.length].withToken(caller.token()))
                .toArray(Caller[]::new);
    }

    int acknowledged() {
        return posters.stream().mapToInt(poster -> poster.acknowledged().size()).sum();
    }

    int again() {
        return posters.stream().mapToInt(Posting::again).sum();
    }

    /** How many streams were opened after the first of each listener. */
    int reopened() {
        return listeners.stream().mapToInt(listener -> listener.opened() - 1).sum();
    }

    List<Listening> listeners() {
        return listeners;
    }

    void awaitMore(int messages) {
        int wanted = acknowledged() + messages;
        await().atMost(Duration.ofMinutes(2)).until(() -> acknowledged() >= wanted);
    }

    /** Everybody has every acknowledged message, once, in each author's order, under numbers without a gap. */
    void lostNothing() {
        posters.forEach(Posting::finish);
        var kept = kept();
        assertThat(kept).hasSize(acknowledged()).doesNotHaveDuplicates();
        for (var listener : listeners) {
            await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(listener.entries())
                    .as("what a listener has of " + acknowledged() + ", " + listener)
                    .hasSizeGreaterThanOrEqualTo(kept.size()));
            var words = listener.words();
            assertThat(Set.copyOf(words)).isEqualTo(Set.copyOf(kept));
            assertThat(words).hasSize(acknowledged()).doesNotHaveDuplicates();
            posters.forEach(poster -> assertThat(words).containsSubsequence(poster.acknowledged()));
            assertThat(listener.numbers())
                    .isEqualTo(LongStream.rangeClosed(1, words.size()).boxed().toList());
        }
    }

    /** The words of all messages that the server has kept, oldest first. */
    private List<String> kept() {
        var all = new ArrayList<String>();
        var before = "";
        while (before != null) {
            var page = host.get("/rooms/" + tag + "/messages?limit=200" + before)
                    .expect(200)
                    .json();
            all.addAll(
                    0,
                    page.getJsonArray("messages").getValuesAs(JsonObject.class).stream()
                            .map(message -> message.getString("words"))
                            .toList());
            before = page.containsKey("before") ? "&before=" + page.getString("before") : null;
        }
        return all;
    }

    @Override
    public void close() {
        posters.forEach(Posting::stop);
        listeners.forEach(Listening::close);
    }
}
