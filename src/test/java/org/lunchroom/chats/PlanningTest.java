package org.lunchroom.chats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.chats.planning.EditedChat;
import org.lunchroom.chats.planning.NewChat;
import org.lunchroom.chats.planning.NewStep;
import org.lunchroom.chats.view.ChatView;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.rooms.Room;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PlanningTest {
    @Parameter
    TestDatabase kind;

    Stand stand;
    Viewer ines;
    Viewer jonas;
    Room room;

    @BeforeEach
    void open() {
        stand = new Stand(kind.fresh(), MovableClock.standingAt(Stand.MORNING));
        ines = stand.person("Ines Duarte");
        jonas = stand.person("Jonas Thiel");
        room = stand.room(ines, "feedbackchat");
    }

    @AfterEach
    void close() {
        stand.database.close();
    }

    @Test
    void a_template_brings_its_steps_in_the_length_one_wants() {
        var chat = stand.planner
                .schedule(ines, room, wanted("2026-11-30T13:00", 45, "lunch-and-learn"), null)
                .chat();

        var steps = stand.chats.steps(chat.id());
        assertThat(steps).extracting(Step::question).containsExactly(null, 1, 2, 3, 4, null);
        assertThat(steps.stream().mapToInt(Step::minutes).sum()).isEqualTo(45);
        assertThat(stand.view(ines, chat).warnings())
                .containsExactly("This chat is a draft: it starts only once it is announced.");
    }

    @Test
    void a_retry_with_the_same_key_schedules_once() {
        var first = stand.planner.schedule(ines, room, Stand.hour(null, null), "k1");
        var second = stand.planner.schedule(ines, room, Stand.hour(null, null), "k1");

        assertThat(second.now()).isFalse();
        assertThat(second.chat().id()).isEqualTo(first.chat().id());
        assertThat(stand.chats.inRoom(ines, room, EnumSet.allOf(ChatState.class)))
                .hasSize(1);
    }

    @Test
    void only_those_who_run_the_room_schedule_in_it() {
        assertThatThrownBy(() -> stand.planner.schedule(jonas, room, Stand.hour(null, null), null))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(403));
    }

    @Test
    void times_that_are_over_and_zones_and_people_that_are_none_are_refused() {
        refused("in-the-past", wanted("2026-11-30T09:59", 60, null));
        refused("bad-zone", with(wanted("2026-11-30T13:00", 60, null), "Mars/Olympus", null));
        refused("no-such-person", with(wanted("2026-11-30T13:00", 60, null), "UTC", List.of(UUID.randomUUID())));
        refused("required", with(wanted("2026-11-30T13:00", 60, null), "UTC", List.of()));
        assertThat(stand.chats.inRoom(ines, room, EnumSet.allOf(ChatState.class)))
                .isEmpty();
    }

    @Test
    void two_hosts_at_the_planning_board_do_not_overwrite_each_other() {
        var chat = stand.draft(ines, room);
        var steps = board(chat);
        steps.add(1, Stand.step(StepKind.QUESTION, "Why now?", 5));

        var saved = stand.board.steps(ines, chat.id(), tag(chat), steps);

        assertThat(saved.version()).isEqualTo(chat.version() + 1);
        assertThatThrownBy(() -> stand.board.steps(ines, chat.id(), tag(chat), steps))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.status()).isEqualTo(412);
                    assertThat(problem.code()).isEqualTo("edited-meanwhile");
                });
        assertThatThrownBy(() -> stand.board.steps(ines, chat.id(), null, steps))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(428));
    }

    @Test
    void steps_that_stay_keep_their_ids_and_the_board_works_while_the_show_runs() {
        var chat = stand.announced(ines, room);
        stand.until(Instant.parse("2026-11-30T12:06:00Z"));
        var before = stand.chats.steps(chat.id());
        var steps = board(chat);
        steps.remove(3);
        steps.set(1, new NewStep(steps.get(1).id(), StepKind.QUESTION, "When did it help, exactly?", 15, null));

        stand.board.steps(ines, chat.id(), tag(stand.chats.byId(chat.id())), steps);

        var after = stand.chats.steps(chat.id());
        assertThat(after)
                .extracting(Step::id)
                .containsExactly(
                        before.get(0).id(),
                        before.get(1).id(),
                        before.get(2).id(),
                        before.get(4).id());
        assertThat(after.get(1).text()).isEqualTo("When did it help, exactly?");
        assertThat(after.get(1).releasedAt()).isEqualTo(before.get(1).releasedAt());
        assertThat(after.get(3).startsAt()).isEqualTo(before.get(3).startsAt());
    }

    @Test
    void a_moved_chat_waits_for_its_new_time_also_when_people_have_gathered() {
        var chat = stand.announced(ines, room);
        stand.until(Instant.parse("2026-11-30T11:55:00Z"));
        assertThat(stand.state(chat)).isEqualTo(ChatState.LOBBY);

        var moved = stand.editor.edit(ines, chat.id(), tag(stand.chats.byId(chat.id())), at("2026-11-30T17:00"));

        assertThat(moved.state()).isEqualTo(ChatState.ANNOUNCED);
        assertThat(moved.sequence()).isGreaterThan(chat.sequence());
        stand.until(Instant.parse("2026-11-30T16:00:00Z"));
        assertThat(stand.state(chat)).isEqualTo(ChatState.LIVE);
    }

    @Test
    void a_cancelled_chat_does_not_start() {
        var chat = stand.announced(ines, room);

        stand.announcements.cancel(ines, chat.id(), null);
        stand.until(Instant.parse("2026-11-30T13:30:00Z"));

        assertThat(stand.state(chat)).isEqualTo(ChatState.CANCELLED);
    }

    @Test
    void a_chat_starts_now_in_one_call() {
        var chat = stand.planner
                .now(ines, room, new NewChat("Snow!", null, null, null, null, null, null, null, null, null, null), null)
                .chat();

        assertThat(chat.state()).isEqualTo(ChatState.LIVE);
        assertThat(stand.on(chat)).isEqualTo("Snow!");
        assertThat(stand.post(jonas, room, "A metre of it.").question()).isEqualTo(1);
        assertThatThrownBy(() -> stand.planner.now(ines, room, Stand.hour(null, null), null))
                .hasMessageContaining("already on");
    }

    @Test
    void who_comes_is_counted_and_nobody_is_named() {
        var chat = stand.announced(ines, room);
        stand.rsvps.answer(jonas, chat.id(), "yes");
        stand.rsvps.answer(jonas, chat.id(), "maybe");
        stand.rsvps.answer(ines, chat.id(), "yes");

        assertThat(stand.view(jonas, chat).rsvp()).isEqualTo(new ChatView.Rsvp(1, 1, 0));
        assertThat(stand.view(jonas, chat).me()).isEqualTo(new ChatView.Me(false, "maybe"));
        assertThat(org.lunchroom.kernel.http.JsonAnswers.write(stand.views.open(chat)))
                .doesNotContain(jonas.person().toString())
                .doesNotContain("Thiel");
    }

    private void refused(String code, NewChat wanted) {
        assertThatThrownBy(() -> stand.planner.schedule(ines, room, wanted, null))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private static NewChat wanted(String starts, int minutes, String template) {
        return new NewChat(
                "Giving feedback that lands",
                LocalDateTime.parse(starts),
                "Europe/Berlin",
                minutes,
                template,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static NewChat with(NewChat chat, String zone, List<UUID> hosts) {
        return new NewChat(
                chat.title(), chat.startsAt(), zone, chat.minutes(), null, null, hosts, null, null, null, null);
    }

    private static EditedChat at(String starts) {
        return new EditedChat(null, LocalDateTime.parse(starts), null, null, null, null, null, null, null);
    }

    private List<NewStep> board(Chat chat) {
        return new ArrayList<>(stand.chats.steps(chat.id()).stream()
                .map(step -> new NewStep(step.id(), step.kind(), step.text(), step.minutes(), step.notes()))
                .toList());
    }

    private static String tag(Chat chat) {
        return "\"" + chat.version() + "\"";
    }
}
