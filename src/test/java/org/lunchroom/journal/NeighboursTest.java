package org.lunchroom.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lunchroom.kernel.grid.TestGrid;

class NeighboursTest {
    private final StreamId room = StreamId.room(UUID.randomUUID());
    private final StreamId hosts = StreamId.hosts(room.owner());
    private final TestGrid grid = new TestGrid();
    private final Queue<Runnable> toSend = new ArrayDeque<>();
    private final List<String> here = new ArrayList<>();
    private final List<String> there = new ArrayList<>();
    private final Neighbours one =
            new Neighbours(grid.node(), (stream, head) -> here.add(stream.kind() + head), toSend::add);

    NeighboursTest() {
        new Neighbours(grid.node(), (stream, head) -> there.add(stream.kind() + head), toSend::add);
    }

    @Test
    void whoever_posts_does_not_wait_for_the_other_nodes() {
        one.tell(room, 1);
        assertThat(there).isEmpty();

        toSend.remove().run();

        assertThat(there).containsExactly("room1");
        assertThat(here).isEmpty();
    }

    @Test
    void what_comes_meanwhile_goes_out_as_one_text_with_the_newest_head_of_each_stream() {
        one.tell(room, 1);
        one.tell(room, 3);
        one.tell(hosts, 7);
        one.tell(room, 2);
        assertThat(toSend).hasSize(1);

        toSend.remove().run();

        assertThat(there).containsExactlyInAnyOrder("room3", "hosts7");
        one.tell(room, 4);
        toSend.remove().run();
        assertThat(there).hasSize(3).last().isEqualTo("room4");
    }
}
