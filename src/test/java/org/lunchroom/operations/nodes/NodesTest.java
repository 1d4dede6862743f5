package org.lunchroom.operations.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lunchroom.kernel.grid.Grid;
import org.lunchroom.kernel.grid.TestGrid;

class NodesTest {
    @Test
    void each_node_that_hears_the_roll_says_what_its_clock_shows() {
        var grid = new TestGrid();
        var here = node(grid.node(), Duration.ZERO);
        node(grid.node(), Duration.ofSeconds(20));
        node(grid.node(), Duration.ZERO);

        var found = here.call();

        assertThat(found).hasSize(3);
        assertThat(found.get(0)).isEqualTo(new Node("here", 0));
        assertThat(found)
                .filteredOn(node -> node.differenceMillis() > 15_000 && node.differenceMillis() < 25_000)
                .as("the one whose clock is ahead")
                .hasSize(1);
    }

    @Test
    void one_that_is_alone_asks_nobody() {
        var alone = new Nodes(Grid.alone(), Clock.systemUTC(), true, Duration.ofHours(1));

        assertThat(alone.call()).containsExactly(new Node("here", 0));
    }

    private static Nodes node(Grid grid, Duration ahead) {
        var nodes = new Nodes(grid, Clock.offset(Clock.systemUTC(), ahead), false, Duration.ofSeconds(2));
        nodes.listen();
        return nodes;
    }
}
