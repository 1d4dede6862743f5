package org.lunchroom.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunchroom.polls.TestPolls.strict;
import static org.lunchroom.polls.TestPolls.wanted;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.Stand;
import org.lunchroom.chats.StepKind;
import org.lunchroom.chats.planning.NewStep;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;

/** A poll of a run of show opens with its step and closes after it. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class StepPollsTest {
    @Parameter
    TestDatabase kind;

    Database database;
    TestPolls test;
    Chat chat;

    @BeforeEach
    void open() {
        database = kind.fresh();
        test = new TestPolls(database, MovableClock.standingAt(Stand.MORNING));
        chat = test.stand.draft(test.host, test.room);
        test.stand.board.steps(
                test.host,
                chat.id(),
                "\"" + chat.version() + "\"",
                List.of(
                        new NewStep(null, StepKind.WELCOME, "Hello", 5, null),
                        new NewStep(null, StepKind.POLL, "Do you agree?", 5, null),
                        new NewStep(null, StepKind.QUESTION, "Why?", 15, null),
                        new NewStep(null, StepKind.CLOSE, "Bye", 5, null)));
        test.stand.announcements.announce(test.host, chat.id(), null);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private UUID step(int position) {
        return test.stand.chats.steps(chat.id()).get(position).id();
    }

    private PollState state(Poll poll) {
        return test.polls.find(poll.id()).orElseThrow().state();
    }

    private Poll plan(NewPoll wanted) {
        return test.steps.set(test.host, chat.id(), step(1), wanted);
    }

    @Test
    void the_clock_opens_it_with_its_step_and_closes_it_after() {
        var poll = plan(wanted(PollKind.SINGLE, "Yes", "No"));
        assertThat(poll.question()).isEqualTo("Do you agree?");
        test.stand.until(chat.startsAt());
        assertThat(state(poll)).isEqualTo(PollState.DRAFT);
        test.stand.pass(Duration.ofMinutes(5));
        assertThat(state(poll)).isEqualTo(PollState.OPEN);
        assertThat(told()).isEqualTo("open");
        test.vote(test.people(1).get(0), poll, 0);
        test.stand.pass(Duration.ofMinutes(5));
        assertThat(state(poll)).isEqualTo(PollState.CLOSED);
        assertThat(told()).isEqualTo("closed");
    }

    private String told() {
        var entries = test.stand.journal.after(StreamId.room(test.room.id()), 0, 1000);
        return entries.stream()
                .filter(entry -> entry.type().equals(PollChanges.CHANGED))
                .reduce((first, second) -> second)
                .map(entry -> entry.facts().get("state"))
                .orElseThrow();
    }

    @Test
    void whoever_turns_the_show_back_opens_it_again_but_not_a_strict_one() {
        var poll = plan(wanted(PollKind.SINGLE, "Yes", "No"));
        test.stand.until(chat.startsAt().plus(Duration.ofMinutes(10)));
        test.stand.controls.back(test.host, chat.id(), test.stand.at(chat));
        assertThat(state(poll)).isEqualTo(PollState.OPEN);
        var step = step(1);
        assertThat(test.polls.find(poll.id()).orElseThrow().step()).isEqualTo(step);
    }

    @Test
    void a_strict_one_stays_closed_when_the_show_turns_back() {
        var poll = plan(strict(PollKind.SINGLE, "Yes", "No"));
        test.stand.until(chat.startsAt().plus(Duration.ofMinutes(10)));
        assertThat(state(poll)).isEqualTo(PollState.CLOSED);
        test.stand.controls.back(test.host, chat.id(), test.stand.at(chat));
        assertThat(state(poll)).isEqualTo(PollState.CLOSED);
    }

    @Test
    void what_a_host_closed_by_hand_is_not_opened_by_other_controls() {
        var poll = plan(wanted(PollKind.SINGLE, "Yes", "No"));
        test.stand.until(chat.startsAt().plus(Duration.ofMinutes(5)));
        test.polls.close(test.host, test.room, poll.id());
        test.stand.controls.extend(test.host, chat.id(), test.stand.at(chat), 5);
        assertThat(state(poll)).isEqualTo(PollState.CLOSED);
    }

    @Test
    void the_end_of_the_chat_closes_it() {
        var poll = plan(wanted(PollKind.SINGLE, "Yes", "No"));
        test.stand.until(chat.startsAt().plus(Duration.ofMinutes(6)));
        test.stand.controls.end(test.host, chat.id(), test.stand.at(chat));
        assertThat(state(poll)).isEqualTo(PollState.CLOSED);
    }

    @Test
    void a_rehearsal_opens_nothing() {
        var poll = plan(wanted(PollKind.SINGLE, "Yes", "No"));
        test.stand.rehearsals.start(test.host, chat.id());
        test.stand.controls.next(test.host, chat.id(), test.stand.at(chat));
        assertThat(state(poll)).isEqualTo(PollState.DRAFT);
        test.stand.rehearsals.end(test.host, chat.id());
        assertThat(state(poll)).isEqualTo(PollState.DRAFT);
    }

    @Test
    void set_at_the_step_that_is_on_it_opens_at_once_and_stays() {
        test.stand.until(chat.startsAt().plus(Duration.ofMinutes(5)));
        var poll = plan(wanted(PollKind.SINGLE, "Yes", "No"));
        assertThat(poll.isOpen()).isTrue();
        refused(409, "poll-opened", () -> plan(wanted(PollKind.SINGLE, "A", "B")));
    }

    @Test
    void it_can_be_planned_anew_by_hosts_at_steps_that_are_polls() {
        var first = plan(wanted(PollKind.SINGLE, "Yes", "No"));
        var second = plan(wanted(PollKind.SCALE));
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.kind()).isEqualTo(PollKind.SCALE);
        var voter = test.people(1).get(0);
        refused(403, "forbidden", () -> test.steps.set(voter, chat.id(), step(1), wanted(PollKind.SCALE)));
        refused(409, "no-poll-step", () -> test.steps.set(test.host, chat.id(), step(2), wanted(PollKind.SCALE)));
        refused(
                404,
                "not-found",
                () -> test.steps.set(test.host, chat.id(), UUID.randomUUID(), wanted(PollKind.SCALE)));
    }

    private static void refused(int status, String code, Runnable act) {
        org.assertj.core.api.Assertions.assertThatThrownBy(act::run).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.status()).isEqualTo(status);
        });
    }
}
