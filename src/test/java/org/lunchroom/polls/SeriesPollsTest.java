package org.lunchroom.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunchroom.polls.TestPolls.wanted;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Step;
import org.lunchroom.chats.StepKind;
import org.lunchroom.chats.planning.NewChat;
import org.lunchroom.chats.planning.NewStep;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;

/** The polls of a run of show go along to the later dates of its series. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SeriesPollsTest {
    @Parameter
    TestDatabase kind;

    Database database;
    TestPolls test;

    @BeforeEach
    void open() {
        database = kind.fresh();
        test = new TestPolls(database, MovableClock.standingAt(Instant.parse("2026-11-02T09:00:00Z")));
        var steps = List.of(
                new NewStep(null, StepKind.WELCOME, "Hello", 5, null),
                new NewStep(null, StepKind.POLL, "How are you?", 5, null),
                new NewStep(null, StepKind.QUESTION, "Why?", 15, null),
                new NewStep(null, StepKind.POLL, "How are you?", 5, null));
        test.stand.planner.schedule(
                test.host,
                test.room,
                new NewChat(
                        "Monday",
                        LocalDateTime.parse("2026-11-02T12:00"),
                        "UTC",
                        30,
                        null,
                        steps,
                        List.of(test.host.person()),
                        List.of(),
                        new NewChat.Repeat("FREQ=WEEKLY;BYDAY=MO", null, null),
                        null,
                        null),
                null);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<Chat> dates() {
        return test.stand.chats.inRoom(test.host, test.room, List.of(ChatState.values())).stream()
                .sorted(java.util.Comparator.comparing(Chat::startsAt))
                .toList();
    }

    private UUID pollStep(Chat chat, int which) {
        return test.stand.chats.steps(chat.id()).stream()
                .filter(step -> step.kind() == StepKind.POLL)
                .map(Step::id)
                .toList()
                .get(which);
    }

    private void plan(Chat chat, int which, String... options) {
        test.steps.set(test.host, chat.id(), pollStep(chat, which), wanted(PollKind.SINGLE, options));
    }

    private List<String> offered(Chat chat, int which) {
        return test.polls.ofChat(chat.id(), true).stream()
                .filter(poll -> poll.step().equals(pollStep(chat, which)))
                .findFirst()
                .map(Poll::choices)
                .orElse(List.of());
    }

    @Test
    void what_is_planned_at_one_date_is_planned_at_all_later_ones_at_the_same_step() {
        plan(dates().get(1), 1, "Well", "Not so");

        assertThat(dates()).hasSize(4);
        assertThat(dates())
                .extracting(chat -> offered(chat, 1))
                .containsExactly(
                        List.of(), List.of("Well", "Not so"), List.of("Well", "Not so"), List.of("Well", "Not so"));
        assertThat(dates()).extracting(chat -> offered(chat, 0)).containsOnly(List.of());
    }

    @Test
    void a_change_goes_along_but_not_to_a_date_where_somebody_planned_otherwise() {
        plan(dates().get(0), 0, "Well", "Not so");
        plan(dates().get(2), 0, "Merry", "Christmas");
        assertThat(offered(dates().get(3), 0)).containsExactly("Merry", "Christmas");
        plan(dates().get(0), 0, "Great", "Well", "Not so");

        assertThat(dates())
                .extracting(chat -> offered(chat, 0))
                .containsExactly(
                        List.of("Great", "Well", "Not so"),
                        List.of("Great", "Well", "Not so"),
                        List.of("Merry", "Christmas"),
                        List.of("Merry", "Christmas"));
    }

    @Test
    void a_date_that_appears_later_brings_them_too() {
        plan(dates().get(0), 0, "Well", "Not so");
        test.stand.until(dates().get(0).startsAt().plusSeconds(1));

        assertThat(dates()).hasSize(5);
        assertThat(offered(dates().get(4), 0)).containsExactly("Well", "Not so");
    }

    @Test
    void each_date_has_its_own_votes() {
        plan(dates().get(0), 0, "Well", "Not so");
        test.stand.announcements.announce(test.host, dates().get(0).id(), null);
        test.stand.until(dates().get(0).startsAt().plusSeconds(301));
        var open = test.polls.openIn(test.room.id());
        assertThat(open).hasSize(1);
        test.vote(test.stand.person("Ines"), open.get(0), 0);

        assertThat(test.polls.ofChat(dates().get(1).id(), true)).singleElement().satisfies(poll -> {
            assertThat(poll.isDraft()).isTrue();
            assertThat(test.votes.tally(poll).votes()).isZero();
        });
    }

    @Test
    void a_step_that_asks_something_else_takes_nothing_over() {
        var second = dates().get(1);
        var steps = List.of(new NewStep(null, StepKind.POLL, "Where are you?", 5, null));
        test.stand.board.steps(test.host, second.id(), "\"" + second.version() + "\"", steps);
        plan(dates().get(0), 0, "Well", "Not so");

        assertThat(test.polls.ofChat(second.id(), true)).isEmpty();
        assertThat(offered(dates().get(2), 0)).containsExactly("Well", "Not so");
    }
}
