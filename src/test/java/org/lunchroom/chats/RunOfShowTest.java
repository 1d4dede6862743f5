package org.lunchroom.chats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lunchroom.chats.RunOfShow.End.EITHER;
import static org.lunchroom.chats.RunOfShow.End.KEEP;
import static org.lunchroom.chats.RunOfShow.End.MOVE;
import static org.lunchroom.chats.StepKind.BREAK;
import static org.lunchroom.chats.StepKind.CLOSE;
import static org.lunchroom.chats.StepKind.QUESTION;
import static org.lunchroom.chats.StepKind.WELCOME;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lunchroom.kernel.http.Problem;

class RunOfShowTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    // Welcome 12:00, Q1 12:05, Q2 12:17, Q3 12:29, close 12:41 to 12:50.
    private final RunOfShow planned = RunOfShow.planned(
            NOON,
            50,
            List.of(
                    step(WELCOME, "Welcome", 5),
                    step(QUESTION, "One", 12),
                    step(QUESTION, "Two", 12),
                    step(QUESTION, "Three", 12),
                    step(CLOSE, "Close", 9)));

    private final RunOfShow atTwo = planned.begun(NOON).next(at(5), KEEP).next(at(17), KEEP);

    @Test
    void steps_are_laid_one_after_the_other_and_questions_numbered() {
        assertThat(starts(planned)).containsExactly(at(0), at(5), at(17), at(29), at(41));
        assertThat(numbers(planned)).containsExactly(null, 1, 2, 3, null);
        assertThat(planned.endsAt()).isEqualTo(at(50));
        assertThat(planned.warnings()).isEmpty();
    }

    @Test
    void a_warning_says_when_the_minutes_do_not_add_up() {
        var longer = RunOfShow.planned(NOON, 60, List.of(step(QUESTION, "One", 65)));

        assertThat(longer.warnings()).containsExactly("The steps take 65 minutes, the chat 60.");
    }

    @Test
    void going_on_early_moves_what_follows_and_gives_the_time_to_the_close() {
        var show = atTwo.next(at(27), EITHER);

        assertThat(show.currentStep().orElseThrow().text()).isEqualTo("Three");
        assertThat(starts(show)).containsExactly(at(0), at(5), at(17), at(27), at(39));
        assertThat(show.endsAt()).isEqualTo(at(50));
    }

    @Test
    void going_on_early_may_end_the_chat_earlier() {
        assertThat(atTwo.next(at(27), MOVE).endsAt()).isEqualTo(at(48));
    }

    @Test
    void turning_back_after_a_wrong_press_restores_every_time() {
        var wrong = atTwo.next(at(20), EITHER);

        var back = wrong.back(at(20), EITHER);

        assertThat(back.currentStep().orElseThrow().text()).isEqualTo("Two");
        assertThat(starts(back)).isEqualTo(starts(atTwo));
        assertThat(back.endsAt()).isEqualTo(atTwo.endsAt());
        assertThat(back.steps().get(3).released()).isTrue();
    }

    @Test
    void turning_back_late_gives_three_more_minutes() {
        var back = atTwo.next(at(29), KEEP).back(at(31), EITHER);

        assertThat(back.coming().orElseThrow().startsAt()).isEqualTo(at(34));
        assertThat(back.steps().get(4).startsAt()).isEqualTo(at(46));
        assertThat(back.endsAt()).isEqualTo(at(50));
    }

    @Test
    void extending_shortens_the_close_when_the_end_is_kept() {
        var show = atTwo.extend(Duration.ofMinutes(3), KEEP);

        assertThat(starts(show)).containsExactly(at(0), at(5), at(17), at(32), at(44));
        assertThat(show.lengthNow(show.steps().get(4))).isEqualTo(Duration.ofMinutes(6));
    }

    @Test
    void extending_moves_the_end_when_the_host_says_so() {
        assertThat(atTwo.extend(Duration.ofMinutes(3), MOVE).endsAt()).isEqualTo(at(53));
    }

    @Test
    void a_close_that_is_too_short_refuses_and_otherwise_gives_what_it_has() {
        assertThatThrownBy(() -> atTwo.extend(Duration.ofMinutes(10), KEEP))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("close-too-short"));
        assertThat(atTwo.extend(Duration.ofMinutes(10), EITHER).endsAt()).isEqualTo(at(52));
    }

    @Test
    void holding_moves_what_follows_by_the_time_the_clock_stood() {
        var show = atTwo.hold(at(20)).resume(at(24), MOVE);

        assertThat(starts(show)).containsExactly(at(0), at(5), at(17), at(33), at(45));
        assertThat(show.endsAt()).isEqualTo(at(54));
        assertThat(show.held()).isFalse();
    }

    @Test
    void a_clock_set_back_during_a_hold_moves_nothing() {
        assertThat(atTwo.hold(at(20)).resume(at(10), MOVE)).isEqualTo(atTwo);
    }

    @Test
    void skipping_leaves_the_coming_step_out_and_goes_to_the_one_after() {
        var atOne = planned.begun(NOON).next(at(5), KEEP);

        var show = atOne.skip(at(15), KEEP);

        assertThat(show.currentStep().orElseThrow().text()).isEqualTo("Three");
        assertThat(show.steps().get(2).skipped()).isTrue();
        assertThat(numbers(show)).containsExactly(null, 1, null, 2, null);
        assertThat(show.steps().get(4).startsAt()).isEqualTo(at(27));
    }

    @Test
    void leaving_out_a_later_step_keeps_the_current_one() {
        var atOne = planned.begun(NOON).next(at(5), KEEP);

        var show = atOne.without(atOne.steps().get(2).id(), at(10), KEEP);

        assertThat(show.current()).isEqualTo(atOne.current());
        assertThat(show.coming().orElseThrow().text()).isEqualTo("Three");
        assertThat(show.coming().orElseThrow().startsAt()).isEqualTo(at(17));
        assertThat(show.endsAt()).isEqualTo(at(50));
    }

    @Test
    void numbers_that_people_saw_stay_and_only_unreleased_ones_change() {
        var wanted = new ArrayList<>(atTwo.steps());
        wanted.add(3, step(QUESTION, "In between", 4));
        wanted.add(4, step(BREAK, "Stretch", 2));

        var show = atTwo.withSteps(wanted);

        assertThat(numbers(show)).containsExactly(null, 1, 2, 3, null, 4, null);
        assertThat(starts(show)).containsExactly(at(0), at(5), at(17), at(29), at(33), at(35), at(47));
        assertThat(show.endsAt()).isEqualTo(at(50));
    }

    @Test
    void steps_that_were_shown_can_be_neither_moved_nor_removed() {
        var moved = new ArrayList<>(atTwo.steps());
        moved.add(0, moved.remove(1));

        assertThatThrownBy(() -> atTwo.withSteps(moved)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> atTwo.withSteps(atTwo.steps().subList(1, 5))).isInstanceOf(Problem.class);
    }

    @Test
    void an_early_start_moves_the_whole_hour() {
        var show = planned.begun(at(-10));

        assertThat(starts(show)).containsExactly(at(-10), at(-5), at(7), at(19), at(31));
        assertThat(show.endsAt()).isEqualTo(at(40));
    }

    @Test
    void at_the_last_step_only_the_end_is_left() {
        var closing = atTwo.next(at(29), KEEP).next(at(41), KEEP);

        assertThat(closing.nextMoment()).isEqualTo(at(50));
        assertThatThrownBy(() -> closing.next(at(42), KEEP)).isInstanceOf(Problem.class);
        assertThat(closing.ended(at(45)).currentStep()).isEmpty();
    }

    private static Step step(StepKind kind, String text, int minutes) {
        return Step.planned(UUID.randomUUID(), null, kind, text, "", minutes);
    }

    private static Instant at(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }

    private static List<Instant> starts(RunOfShow show) {
        return show.steps().stream().map(Step::startsAt).toList();
    }

    private static List<Integer> numbers(RunOfShow show) {
        return show.steps().stream().map(Step::question).toList();
    }
}
