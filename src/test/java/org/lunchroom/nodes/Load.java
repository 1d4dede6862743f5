package org.lunchroom.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.Listening;
import org.lunchroom.harness.Posting;
import org.lunchroom.harness.Started;

/** Four who post and six who listen in a room, half of them on each of two nodes. */
final class Load {
    private final Started one;
    private final Started other;
    private final List<Posting> posters;
    private final List<Listening> listeners;
    private int turn;

    Load(String tag, Started one, Started other) {
        this.one = one;
        this.other = other;
        posters = Stream.of("host", "newcomer", "yuki", "samuel")
                .map(name -> Posting.to(tag, name, inTurn(name)))
                .toList();
        listeners = Stream.of("host", "co-moderator", "newcomer", "listener", "yuki", "samuel")
                .map(name -> Listening.to(tag, inTurn(name)))
                .toList();
    }

    private Caller[] inTurn(String name) {
        var here = other.as(name);
        var there = one.nobody().withToken(here.token());
        return turn++ % 2 == 0 ? new Caller[] {there, here} : new Caller[] {here, there};
    }

    List<Listening> listeners() {
        return listeners;
    }

    int acknowledged() {
        return posters.stream().mapToInt(poster -> poster.acknowledged().size()).sum();
    }

    int again() {
        return posters.stream().mapToInt(Posting::again).sum();
    }

    void until(int count) {
        await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged() >= count);
    }

    void everythingArrivedOnceAndInOrder() {
        posters.forEach(Posting::finish);
        for (var listener : listeners) {
            await().atMost(Duration.ofSeconds(30)).until(() -> listener.words().size() >= acknowledged());
            assertThat(listener.words()).hasSize(acknowledged()).doesNotHaveDuplicates();
            for (var poster : posters) {
                assertThat(listener.words()).containsSubsequence(poster.acknowledged());
            }
            assertThat(listener.numbers())
                    .isEqualTo(LongStream.rangeClosed(1, listener.numbers().size())
                            .boxed()
                            .toList());
            listener.close();
        }
    }
}
