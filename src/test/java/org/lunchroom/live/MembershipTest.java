package org.lunchroom.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.kernel.grid.TestGrid;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;

class MembershipTest {
    Stage stage;

    @BeforeEach
    void open() {
        stage = new Stage(TestDatabase.H2.fresh()).hinted();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void a_room_that_the_viewer_may_not_read_is_not_found() {
        var viewer = Stage.viewer();
        stage.club.banned.add(viewer.person());

        assertThatThrownBy(() -> stage.open(viewer, "club"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(404));
        assertThatThrownBy(() -> stage.open("club,nowhere")).isInstanceOf(Problem.class);
    }

    @Test
    void a_removed_member_is_told_so_within_two_seconds_and_gets_nothing_later() {
        var viewer = Stage.viewer();
        var removed = stage.open(viewer, "club");
        var staying = stage.open("club");
        stage.post(1);

        stage.club.banned.add(viewer.person());
        stage.pass(Duration.ofSeconds(2));
        stage.post(1);

        assertThat(removed.events("gone")).containsExactly("{\"room\":\"club\"}");
        assertThat(removed.numbers()).containsExactly(1L);
        assertThat(removed.closed).isTrue();
        assertThat(staying.numbers()).containsExactly(1L, 2L);
    }

    @Test
    void an_entry_that_comes_long_after_the_last_check_waits_for_a_new_one() {
        var viewer = Stage.viewer();
        var removed = stage.open(viewer, "club");
        stage.club.banned.add(viewer.person());

        // The timer stood still, as when the database was away.
        stage.skip(Duration.ofMinutes(1));
        stage.post(1);

        assertThat(removed.events("gone")).hasSize(1);
        assertThat(removed.numbers()).isEmpty();
    }

    @Test
    void whoever_signs_out_is_closed_soon() {
        var viewer = Stage.viewer();
        var screen = stage.open(viewer, "club");

        stage.signedOut.add(viewer);
        stage.pass(Duration.ofSeconds(16));

        assertThat(screen.closed).isTrue();
    }

    @Test
    void who_is_sent_home_on_another_node_is_closed_within_three_seconds() {
        var grid = new TestGrid();
        var viewer = Stage.viewer();
        var other = Stage.viewer();
        var screens =
                IntStream.range(0, 3).mapToObj(i -> stage.open(viewer, "club")).toList();
        var stays = stage.open(other, "club");
        new EndedSessions(null, grid.node(), stage.threads).hear();

        stage.signedOut.add(viewer);
        stage.skip(Duration.ofMillis(200));
        new EndedSessions(null, grid.node(), new Threads(stage.steps, System::nanoTime))
                .ended(List.of(viewer.person()));
        stage.pass(Duration.ofSeconds(3));

        assertThat(screens).allMatch(screen -> screen.closed);
        assertThat(stays.closed).isFalse();
    }

    @Test
    void whoever_signed_in_again_meanwhile_goes_on() {
        var viewer = Stage.viewer();
        var screen = stage.open(viewer, "club");

        stage.threads.ended.note(List.of(viewer.person()));
        stage.pass(Duration.ofSeconds(20));

        assertThat(screen.closed).isFalse();
        assertThat(stage.threads.ended.has(viewer.person())).isFalse();
    }
}
