package org.lunchroom.chats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.chats.running.Controls;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.Room;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ChatLifeTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    @Parameter
    TestDatabase kind;

    Stand stand;
    Viewer ines;
    Viewer jonas;
    Room room;
    Chat chat;

    @BeforeEach
    void open() {
        stand = new Stand(kind.fresh(), MovableClock.standingAt(Stand.MORNING));
        ines = stand.person("Ines Duarte");
        jonas = stand.person("Jonas Thiel");
        room = stand.room(ines, "feedbackchat");
        chat = stand.announced(ines, room);
    }

    @AfterEach
    void close() {
        stand.database.close();
    }

    @Test
    void the_clock_takes_a_chat_through_its_whole_life() {
        assertThat(chat.startsAt()).isEqualTo(NOON);
        stand.until(NOON.minusSeconds(601));
        assertThat(stand.state(chat)).isEqualTo(ChatState.ANNOUNCED);
        stand.until(NOON.minusSeconds(600));
        assertThat(stand.state(chat)).isEqualTo(ChatState.LOBBY);
        stand.until(NOON);
        assertThat(stand.state(chat)).isEqualTo(ChatState.LIVE);
        assertThat(stand.on(chat)).isEqualTo("Welcome words");
        stand.until(at(5).minusMillis(1));
        assertThat(stand.on(chat)).isEqualTo("Welcome words");
        stand.until(at(5));
        assertThat(stand.on(chat)).isEqualTo("When did feedback help you?");
        stand.until(at(20));
        stand.until(at(35));
        stand.until(at(50));
        assertThat(stand.on(chat)).isEqualTo("Takeaways");
        stand.until(at(60));
        assertThat(stand.state(chat)).isEqualTo(ChatState.SECOND_SITTING);
        assertThat(stand.chats.byId(chat.id()).closedAt()).isEqualTo(at(60));
        stand.until(at(60).plus(Duration.ofDays(2)));
        assertThat(stand.state(chat)).isEqualTo(ChatState.CLOSED);
        assertThat(stand.ring()).isZero();
    }

    @Test
    void a_restart_in_the_middle_of_a_question_goes_on_with_it() {
        stand.until(at(22));
        var after = stand.restarted();

        after.until(at(25));
        assertThat(after.on(chat)).isEqualTo("What makes it easy to hear?");
        after.until(at(35));
        assertThat(after.on(chat)).isEqualTo("How do we ask for it?");
    }

    @Test
    void an_hour_of_darkness_is_made_up_for_in_order_each_step_once() {
        stand.until(at(1));
        long before = stand.journal.head(StreamId.room(room.id()));

        stand.until(at(61));

        var steps = stand.chats.steps(chat.id());
        assertThat(steps).extracting(Step::releasedAt).containsExactly(NOON, at(5), at(20), at(35), at(50));
        assertThat(stand.state(chat)).isEqualTo(ChatState.SECOND_SITTING);
        assertThat(stand.journal.after(StreamId.room(room.id()), before, 100))
                .extracting(Entry::type)
                .containsExactly("chat.changed", "chat.changed", "chat.changed", "chat.changed", "chat.changed");
    }

    @Test
    void a_clock_set_back_releases_nothing_twice() {
        stand.until(at(21));
        var released = stand.chats.steps(chat.id());

        stand.until(at(-30));
        assertThat(stand.ring()).isZero();
        stand.until(at(21));

        assertThat(stand.chats.steps(chat.id())).isEqualTo(released);
        assertThat(stand.on(chat)).isEqualTo("What makes it easy to hear?");
    }

    @Test
    void of_two_presses_at_once_the_second_is_told_that_the_show_moved() {
        stand.until(at(10));
        var press = stand.at(chat);

        stand.controls.next(ines, chat.id(), press);

        assertThatThrownBy(() -> stand.controls.next(ines, chat.id(), press))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("already-moved"));
        assertThat(stand.on(chat)).isEqualTo("What makes it easy to hear?");
    }

    @Test
    void a_held_chat_waits_and_then_everything_is_later() {
        stand.until(at(10));
        stand.controls.hold(ines, chat.id(), stand.at(chat));
        stand.until(at(22));
        assertThat(stand.on(chat)).isEqualTo("When did feedback help you?");

        stand.controls.resume(
                ines, chat.id(), new Controls.Press(stand.chats.byId(chat.id()).currentStep(), false));

        stand.until(at(32).minusMillis(1));
        assertThat(stand.on(chat)).isEqualTo("When did feedback help you?");
        stand.until(at(32));
        assertThat(stand.on(chat)).isEqualTo("What makes it easy to hear?");
        assertThat(stand.chats.byId(chat.id()).endsAt()).isEqualTo(at(72));
    }

    @Test
    void nobody_holds_a_chat_for_ever_by_going_home() {
        stand.until(at(10));
        stand.controls.hold(ines, chat.id(), stand.at(chat));

        stand.until(at(70).plus(Duration.ofHours(1)));

        assertThat(stand.state(chat)).isEqualTo(ChatState.SECOND_SITTING);
        assertThat(stand.chats.byId(chat.id()).closedAt()).isEqualTo(at(111));
    }

    @Test
    void turning_back_skipping_and_ending_early_go_through_the_chat() {
        stand.until(at(20));
        stand.controls.back(ines, chat.id(), stand.at(chat));
        assertThat(stand.on(chat)).isEqualTo("When did feedback help you?");
        stand.controls.skip(ines, chat.id(), stand.at(chat), null);
        assertThat(stand.on(chat)).isEqualTo("How do we ask for it?");
        stand.controls.end(ines, chat.id(), stand.at(chat));

        assertThat(stand.state(chat)).isEqualTo(ChatState.SECOND_SITTING);
        assertThat(stand.chats.byId(chat.id()).closedAt()).isEqualTo(at(20));
    }

    @Test
    void messages_bind_to_the_question_at_hand_or_to_an_earlier_one() {
        stand.until(at(6));
        var first = stand.post(jonas, room, "In my first week.");
        stand.until(at(21));
        var second = stand.post(jonas, room, "A calm voice.");
        var step = first.step();
        var late = stand.messages
                .post(jonas, room, new NewMessage("And once more later.", null, null, step), null)
                .message();

        assertThat(first.question()).isEqualTo(1);
        assertThat(second.question()).isEqualTo(2);
        assertThat(late.question()).isEqualTo(1);
        assertThat(List.of(first, second, late))
                .allSatisfy(m -> assertThat(m.chat()).isEqualTo(chat.id()));
    }

    @Test
    void nobody_answers_a_question_that_is_not_released() {
        stand.until(at(6));
        var unreleased = stand.chats.steps(chat.id()).get(3).id();

        assertThatThrownBy(
                        () -> stand.messages.post(jonas, room, new NewMessage("Early!", null, null, unreleased), null))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("no-such-step"));
    }

    @Test
    void answers_of_the_second_sitting_are_marked() {
        stand.until(at(61));
        var step = stand.chats.steps(chat.id()).get(1).id();

        var late = stand.messages
                .post(jonas, room, new NewMessage("Only now.", null, null, step), null)
                .message();
        stand.until(at(60).plus(Duration.ofDays(2)));

        assertThat(late.secondSitting()).isTrue();
        assertThat(late.question()).isEqualTo(1);
        assertThat(stand.post(jonas, room, "Just talk").chat()).isNull();
    }

    @Test
    void every_change_is_told_to_the_room_and_to_its_hosts() {
        stand.until(at(0));

        assertThat(stand.journal.after(StreamId.room(room.id()), 0, 100))
                .extracting(Entry::facts)
                .containsExactly(Map.of("state", "announced"), Map.of("state", "lobby"), Map.of("state", "live"));
        assertThat(stand.journal.after(StreamId.hosts(room.id()), 0, 100)).hasSize(4);
    }

    @Test
    void only_those_who_lead_it_control_it() {
        stand.until(at(10));

        assertThatThrownBy(() -> stand.controls.next(jonas, chat.id(), stand.at(chat)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(403));
    }

    private static Instant at(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }
}
