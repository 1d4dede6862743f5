package org.lunchroom.chats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.chats.answers.Answers;
import org.lunchroom.chats.invitations.Invitations;
import org.lunchroom.chats.view.ChatPart;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.kernel.web.KnownPages;
import org.lunchroom.rooms.Authors;
import org.lunchroom.rooms.Mentioned;
import org.lunchroom.rooms.RehearsedMessages;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.ShownMessages;
import org.lunchroom.rooms.guests.RoomAddresses;
import org.lunchroom.rooms.guests.TestGuests;

/** What is not shown yet is nowhere: every answer, frame, file and picture that others get is searched for its words. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class UnseenTest {
    private static final List<String> SECRETS = List.of(
            "Welcome words",
            "When did feedback help you?",
            "What makes it easy to hear?",
            "How do we ask for it?",
            "Takeaways",
            "notes on");

    @Parameter
    TestDatabase kind;

    Stand stand;
    Viewer ines;
    Viewer tomas;
    Viewer jonas;
    Room room;

    @BeforeEach
    void open() {
        stand = new Stand(kind.fresh(), MovableClock.standingAt(Stand.MORNING));
        ines = stand.person("Ines Duarte");
        tomas = stand.person("Tomas Berg");
        jonas = stand.person("Jonas Thiel");
        room = stand.room(ines, "feedbackchat");
    }

    @AfterEach
    void close() {
        stand.database.close();
    }

    @Test
    void a_draft_exists_for_its_hosts_and_co_moderators_alone() {
        var chat = planned();

        assertThat(stand.view(tomas, chat).steps().get(1).text()).isEqualTo("When did feedback help you?");
        assertThatThrownBy(() -> stand.view(jonas, chat))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(404));
        assertThat(stand.chats
                        .everywhere(jonas, new ChatPage.Wanted(EnumSet.allOf(ChatState.class), false, null, 50))
                        .chats())
                .isEmpty();
        assertThat(stand.chats.inRoom(jonas, room, EnumSet.allOf(ChatState.class)))
                .isEmpty();
        assertThat(stand.journal.head(StreamId.room(room.id()))).isZero();
    }

    @Test
    void no_answer_frame_or_file_holds_a_question_before_its_moment() {
        var chat = stand.announcements.announce(ines, planned().id(), null);
        assertThat(seenByJonas(chat)).doesNotContain(SECRETS.toArray(String[]::new));

        stand.until(Instant.parse("2026-11-30T12:06:00Z"));

        assertThat(seenByJonas(chat))
                .contains("When did feedback help you?")
                .doesNotContain("What makes it easy", "How do we ask", "Takeaways", "notes on");
        assertThat(JsonAnswers.write(stand.view(tomas, chat))).contains(SECRETS);
    }

    @Test
    void a_skipped_question_never_becomes_public() {
        var chat = stand.announcements.announce(ines, planned().id(), null);
        stand.until(Instant.parse("2026-11-30T12:06:00Z"));
        stand.controls.skip(ines, chat.id(), stand.at(chat), null);
        stand.until(Instant.parse("2026-12-03T12:06:00Z"));

        assertThat(stand.state(chat)).isEqualTo(ChatState.CLOSED);
        assertThat(seenByJonas(chat)).doesNotContain("What makes it easy").contains("How do we ask");
    }

    @Test
    void a_rehearsal_is_seen_by_nobody_else_and_leaves_no_trace() {
        var chat = stand.announcements.announce(ines, planned().id(), null);
        long before = stand.journal.head(StreamId.room(room.id()));
        var planned = stand.chats.show(stand.chats.byId(chat.id()));
        stand.rehearsals.start(ines, chat.id());
        stand.pass(java.time.Duration.ofMinutes(6));
        var posted = stand.post(tomas, room, "Testing, one two");
        stand.picks.pick(ines, chat.id(), posted.id());
        var aside = stand.post(jonas, room, "I know nothing of it");

        assertThat(posted.question()).isEqualTo(1);
        assertThat(aside.chat()).isNull();
        assertThat(seenByJonas(chat))
                .doesNotContain(SECRETS.toArray(String[]::new))
                .contains("\"announced\"");
        assertThat(JsonAnswers.write(answers().to(tomas, chat.id(), null))).contains("Testing, one two");
        assertThat(answers().to(jonas, chat.id(), null)).isEmpty();

        stand.rehearsals.end(ines, chat.id());

        assertThat(stand.chats.show(stand.chats.byId(chat.id()))).isEqualTo(planned);
        assertThat(stand.state(chat)).isEqualTo(ChatState.ANNOUNCED);
        assertThat(stand.picks.of(chat.id())).isEmpty();
        assertThatThrownBy(() -> stand.messages.find(room, posted.id())).isInstanceOf(Problem.class);
        assertThat(stand.journal.head(StreamId.room(room.id()))).isEqualTo(before + 1);
        assertThat(stand.journal.after(StreamId.hosts(room.id()), 0, 100))
                .anyMatch(entry -> entry.type().equals("message.removed")
                        && entry.subject().equals(posted.id()));
    }

    @Test
    void a_rehearsal_ends_by_itself_before_the_doors_open() {
        var chat = stand.announcements.announce(ines, planned().id(), null);
        stand.until(Instant.parse("2026-11-30T11:30:00Z"));
        stand.rehearsals.start(ines, chat.id());
        var posted = stand.post(ines, room, "Testing");

        stand.until(Instant.parse("2026-11-30T11:50:00Z"));

        assertThat(stand.state(chat)).isEqualTo(ChatState.LOBBY);
        assertThatThrownBy(() -> stand.messages.find(room, posted.id())).isInstanceOf(Problem.class);
    }

    @Test
    void hosts_of_another_room_see_nothing() {
        var chat = planned();
        stand.room(jonas, "other");

        assertThatThrownBy(() -> stand.view(jonas, chat)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> stand.controls.start(jonas, chat.id()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(404));
    }

    @Test
    void an_old_snapshot_and_the_entries_after_it_make_the_new_snapshot() {
        var chat = stand.announcements.announce(ines, planned().id(), null);
        var acts = new ArrayList<Runnable>();
        acts.add(() -> stand.until(Instant.parse("2026-11-30T11:50:00Z")));
        acts.add(() -> stand.until(Instant.parse("2026-11-30T12:06:00Z")));
        acts.add(() -> stand.controls.extend(ines, chat.id(), stand.at(chat), 3));
        acts.add(() -> stand.controls.hold(ines, chat.id(), stand.at(chat)));
        acts.add(() -> stand.controls.resume(ines, chat.id(), stand.at(chat)));
        acts.add(() -> stand.controls.next(ines, chat.id(), stand.at(chat)));
        acts.add(() -> stand.controls.back(ines, chat.id(), stand.at(chat)));
        acts.add(() -> stand.controls.skip(ines, chat.id(), stand.at(chat), null));
        acts.add(() -> stand.rsvps.answer(jonas, chat.id(), "yes"));
        acts.add(() -> stand.controls.end(ines, chat.id(), stand.at(chat)));
        acts.add(() -> stand.until(Instant.parse("2026-12-03T12:00:00Z")));
        for (var act : acts) {
            long head = stand.journal.head(StreamId.room(room.id()));
            act.run();
            var last = stand.journal.after(StreamId.room(room.id()), head, 100).stream()
                    .map(stand.teller::says)
                    .flatMap(Optional::stream)
                    .reduce((first, second) -> second)
                    .orElseThrow();
            assertThat(last.getJsonObject("chat")).isEqualTo(snapshot(chat));
        }
    }

    private JsonObject snapshot(Chat chat) {
        return JsonAnswers.object(stand.views.open(stand.chats.byId(chat.id())));
    }

    private Chat planned() {
        return stand.planner
                .schedule(ines, room, Stand.hour(List.of(ines.person()), List.of(tomas.person())), null)
                .chat();
    }

    private String seenByJonas(Chat chat) {
        var guests = new TestGuests(stand.database, stand.clock, stand.journal, stand.people, stand.rooms);
        var shares = new Invitations(
                new RoomAddresses(guests.settings, guests.entrances, guests.part),
                stand.chats,
                stand.rooms,
                stand.people,
                stand.clock);
        var all = new StringBuilder();
        all.append(JsonAnswers.write(stand.view(jonas, chat)));
        all.append(new ChatPart(stand.chats, stand.views).show(jonas, room));
        all.append(shares.calendar(jonas, chat.id()));
        all.append(shares.card(jonas, chat.id()));
        all.append(JsonAnswers.write(answers().catchUp(jonas, chat.id())));
        stand.journal.after(StreamId.room(room.id()), 0, 1000).forEach(entry -> all.append(entry)
                .append(stand.teller.tells(entry.type()) ? stand.teller.says(entry) : ""));
        return all.toString();
    }

    private Answers answers() {
        return new Answers(
                stand.chats,
                stand.messages,
                new RehearsedMessages(stand.database, stand.journal),
                new ShownMessages(
                        stand.database,
                        new Authors(stand.people, stand.rooms),
                        new Mentioned(stand.people, stand.rooms),
                        KnownPages.NONE));
    }
}
