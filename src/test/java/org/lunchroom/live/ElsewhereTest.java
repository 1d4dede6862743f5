package org.lunchroom.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.grid.Grid;
import org.lunchroom.kernel.grid.TestGrid;
import org.lunchroom.kernel.sql.TestDatabase;

/** People in one room on two nodes. */
class ElsewhereTest {
    private final TestGrid grid = new TestGrid();
    private final Grid otherNode = grid.node();
    Stage here;
    Stage there;

    @BeforeEach
    void open() {
        here = new Stage(TestDatabase.H2.fresh(), grid.node()).hinted();
        there = new Stage(TestDatabase.H2.fresh(), otherNode, here.club).hinted();
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    @Test
    void people_on_two_nodes_are_counted_together_and_whoever_looks_at_both_once() {
        var both = Stage.viewer();
        here.open(both, "club");
        there.open(both, "club");
        open(there, 3);

        round();

        assertThat(present(here)).isEqualTo(4);
        assertThat(present(there)).isEqualTo(4);
    }

    @Test
    void a_room_that_nobody_has_open_here_is_counted_too() {
        open(there, 2);

        round();

        assertThat(present(here)).isEqualTo(2);
    }

    @Test
    void whoever_leaves_the_other_node_is_gone_here_with_the_next_round() {
        var screen = there.open("club");
        round();
        assertThat(present(here)).isEqualTo(1);

        screen.subscriber().close();
        there.steps.runAll();
        round();

        assertThat(present(here)).isZero();
    }

    @Test
    void a_node_that_is_gone_takes_its_people_with_it() {
        open(there, 2);
        round();
        assertThat(present(here)).isEqualTo(2);

        grid.gone(otherNode);

        assertThat(present(here)).isZero();
    }

    @Test
    void a_node_that_is_not_heard_any_more_is_forgotten_after_half_a_minute() {
        open(there, 2);
        round();
        grid.cut();

        here.pass(Duration.ofSeconds(20));
        assertThat(present(here)).isEqualTo(2);
        here.pass(Duration.ofSeconds(10));

        assertThat(present(here)).isZero();
    }

    @Test
    void what_is_unchanged_is_said_again_for_nodes_that_came_later() {
        open(there, 2);
        round();
        var later = new Stage(TestDatabase.H2.fresh(), grid.node(), here.club);

        there.pass(Duration.ofSeconds(10));

        assertThat(present(later)).isEqualTo(2);
        later.close();
    }

    @Test
    void authors_on_another_node_are_not_counted_as_listening() {
        var author = Stage.viewer();
        here.posting.add(author.person());
        there.open(author, "club");
        open(there, 5);
        var screen = here.open("club");

        round();

        assertThat(screen.events("present")).last().asString().contains("\"here\":7", "\"listening\":6");
    }

    @Test
    void a_mark_says_nothing_about_another_room() {
        var person = UUID.randomUUID();
        var room = UUID.randomUUID();

        assertThat(Elsewhere.mark(room, person)).isEqualTo(Elsewhere.mark(room, person));
        assertThat(Elsewhere.mark(UUID.randomUUID(), person)).isNotEqualTo(Elsewhere.mark(room, person));
    }

    private static void open(Stage stage, int people) {
        for (int i = 0; i < people; i++) {
            Viewer viewer = Stage.viewer();
            stage.open(viewer, "club");
        }
    }

    // The one that was told first says its own only now, so both know after two.
    private void round() {
        there.pass(Duration.ofSeconds(2));
        here.pass(Duration.ofSeconds(2));
        there.pass(Duration.ofSeconds(2));
    }

    private static int present(Stage stage) {
        return stage.presence.present(stage.club.stream.owner());
    }
}
