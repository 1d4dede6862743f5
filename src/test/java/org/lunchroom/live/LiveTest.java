package org.lunchroom.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.ClockMoved;

class LiveTest {
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
    void a_stream_begins_with_the_time_and_the_heads() {
        stage.post(3);

        var screen = stage.open("club");

        assertThat(screen.events("hello"))
                .containsExactly("{\"now\":\"2026-11-30T18:30:00.000Z\",\"rate\":0,\"rooms\":{\"club\":3}}");
        assertThat(screen.numbers()).isEmpty();
    }

    @Test
    void an_entry_comes_as_a_numbered_frame() {
        var screen = stage.open("club");

        var subject = stage.post(1).get(0);

        assertThat(screen.frames().get(1))
                .isEqualTo("id: club:1\nevent: entry\ndata: {\"room\":\"club\",\"number\":1,\"type\":\"posted\","
                        + "\"at\":\"2026-11-30T18:30:00.000Z\",\"id\":\"%s\",\"words\":\"words of %s\"}"
                                .formatted(subject, subject));
    }

    @Test
    void an_entry_is_asked_for_once_however_many_listen() {
        var screens = List.of(stage.open("club"), stage.open("club"), stage.open("club"));

        stage.post(2);

        assertThat(stage.club.asked).isEqualTo(2);
        assertThat(screens).allSatisfy(screen -> assertThat(screen.numbers()).containsExactly(1L, 2L));
    }

    @Test
    void an_entry_with_nothing_left_to_say_only_moves_the_number_on() {
        var screen = stage.open("club");

        stage.append("silent", UUID.randomUUID());
        stage.steps.runAll();

        assertThat(screen.frames().get(1)).isEqualTo("id: club:1");
    }

    @Test
    void an_entry_that_cannot_be_told_asks_for_a_fresh_snapshot_and_holds_nobody_up() {
        var screen = stage.open("club");

        stage.club.broken = true;
        stage.post(1);
        stage.club.broken = false;
        stage.post(1);

        assertThat(screen.numbers()).containsExactly(1L, 2L);
        assertThat(screen.events("reset")).hasSize(1);
        assertThat(screen.events("entry")).hasSize(1);
    }

    @Test
    void what_became_ready_together_goes_out_in_one_write() {
        var screen = stage.open("club");
        screen.takes(0);
        stage.post(50);
        int before = screen.writes;

        screen.takes(100);
        stage.steps.runAll();

        assertThat(screen.numbers()).hasSize(50);
        assertThat(screen.writes).isEqualTo(before + 1);
    }

    @Test
    void a_client_500_behind_gets_all_it_missed_in_order_and_then_what_is_new() {
        stage.postAtOnce(700);

        var screen = stage.open("club:200");
        stage.post(3);

        assertThat(screen.numbers()).containsExactlyElementsOf(numbers(201, 703));
    }

    @Test
    void a_client_from_zero_gets_everything_beside_one_that_is_up_to_date() {
        var early = stage.open("club");
        stage.postAtOnce(650);

        var late = stage.open("club:0");
        stage.post(1);

        assertThat(early.numbers()).containsExactlyElementsOf(numbers(1, 651));
        assertThat(late.numbers()).containsExactlyElementsOf(numbers(1, 651));
    }

    @Test
    void many_who_come_back_at_once_share_the_pages() {
        stage.postAtOnce(300);

        for (int i = 0; i < 20; i++) {
            assertThat(stage.open("club:" + i).numbers()).hasSize(300 - i);
        }

        assertThat(stage.club.asked).isLessThanOrEqualTo(300);
    }

    @Test
    void a_removed_message_leaves_no_trace_for_whoever_reads_from_the_start() {
        var early = stage.open("club");
        var subject = stage.post(10).get(4);
        stage.remove(subject);

        var late = stage.open("club:0");

        assertThat(early.text()).contains("words of " + subject);
        assertThat(late.numbers()).containsExactlyElementsOf(numbers(1, 11));
        assertThat(late.text()).doesNotContain("words of " + subject).contains("\"removed\":true");
    }

    @Test
    void a_slow_reader_does_not_get_words_that_were_removed_before_it_took_them() {
        var slow = stage.open("club");
        slow.takes(0);
        var subject = stage.post(10).get(4);
        stage.remove(subject);

        slow.takes(100);
        stage.steps.runAll();

        assertThat(slow.numbers()).containsExactlyElementsOf(numbers(1, 11));
        assertThat(slow.text()).doesNotContain("words of " + subject);
    }

    @Test
    void a_page_read_before_a_removal_is_not_shown_after_it() {
        stage.open("club");
        var subjects = stage.postAtOnce(200);
        stage.open("club:100");
        stage.remove(subjects.get(150));

        var late = stage.open("club:100");

        assertThat(late.numbers()).containsExactlyElementsOf(numbers(101, 201));
        assertThat(late.text()).doesNotContain("words of " + subjects.get(150));
    }

    @Test
    void a_client_ahead_of_the_server_starts_over() {
        stage.post(5);

        var screen = stage.open("club:400");
        stage.post(1);

        assertThat(screen.events("reset")).containsExactly("{\"room\":\"club\"}");
        assertThat(screen.numbers()).containsExactly(6L);
    }

    @Test
    void when_a_backup_is_restored_under_a_running_server_everyone_starts_over() {
        var screen = stage.open("club");
        stage.post(5);
        stage.database.run(handle -> {
            handle.execute("delete from entry where number > 2");
            handle.execute("update stream set head = 2");
        });

        stage.pass(Duration.ofSeconds(2));
        stage.post(1);

        assertThat(screen.events("reset")).containsExactly("{\"room\":\"club\"}");
        assertThat(screen.numbers()).containsExactly(1L, 2L, 3L, 4L, 5L, 3L);
    }

    @Test
    void a_client_that_takes_nothing_is_closed_and_one_that_does_gets_heartbeats() {
        var slow = stage.open("club");
        var quick = stage.open("club");
        slow.takes(0);

        stage.pass(Duration.ofSeconds(40));

        assertThat(slow.cut).isTrue();
        assertThat(slow.closed).isTrue();
        assertThat(quick.closed).isFalse();
        assertThat(quick.frames()).filteredOn(": beat"::equals).hasSizeBetween(2, 3);
        assertThat(stage.presence.present(stage.club.stream.owner())).isEqualTo(1);
    }

    @Test
    void a_client_that_is_gone_is_forgotten_at_the_next_write() {
        var screen = stage.open("club");
        screen.broken = true;

        stage.post(1);

        assertThat(screen.closed).isTrue();
        assertThat(stage.presence.present(stage.club.stream.owner())).isZero();
    }

    @Test
    void a_person_has_a_bounded_number_of_streams_and_closing_one_makes_room() {
        var viewer = Stage.viewer();
        var first = stage.open(viewer, "club");
        stage.open(viewer, "club");
        stage.open(viewer, "club");

        assertThatThrownBy(() -> stage.open(viewer, "club"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(429));
        first.subscriber().close();
        stage.steps.runAll();

        assertThat(stage.open(viewer, "club").events("hello")).hasSize(1);
    }

    @Test
    void everyone_hears_when_the_clock_is_moved() {
        var screen = stage.open("club");

        stage.clock.advance(Duration.ofMinutes(20));
        stage.live.moved(new ClockMoved(stage.clock.instant(), 0));
        stage.steps.runAll();

        assertThat(screen.events("clock")).containsExactly("{\"now\":\"2026-11-30T18:50:00.000Z\",\"rate\":0}");
    }

    @Test
    void a_graceful_stop_says_when_to_come_back_and_takes_nobody_new() {
        var screen = stage.open("club");

        stage.live.stop(null);
        stage.steps.runAll();

        assertThat(screen.events("bye").get(0)).matches("\\{\"retryMillis\":\\d{3,4}\\}");
        assertThat(screen.closed).isTrue();
        assertThatThrownBy(() -> stage.open("club"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(503));
    }

    static List<Long> numbers(int from, int to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }
}
