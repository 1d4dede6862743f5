package org.lunchroom.recap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.polls.NewPoll;
import org.lunchroom.polls.Poll;
import org.lunchroom.polls.PollKind;
import org.lunchroom.polls.votes.Ballot;
import org.lunchroom.qanda.Ask;
import org.lunchroom.qanda.How;
import org.lunchroom.qanda.NewAsk;
import org.lunchroom.qanda.Way;
import org.lunchroom.qanda.queue.Press;
import org.lunchroom.recap.export.Export;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomKind;
import org.lunchroom.rooms.Visibility;

/** Polls and answered questions of a chat stand in its recap and in each of its files. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class PollsInRecapTest {
    @Parameter
    TestDatabase kind;

    Database database;
    RecapStand test;
    Stand stand;
    Viewer host;
    Room room;
    Chat chat;

    @BeforeEach
    void open() {
        database = kind.fresh();
        test = new RecapStand(database, MovableClock.standingAt(Stand.MORNING));
        stand = test.stand;
        host = stand.person("Hanna Berg");
        room = stand.rooms.found(
                host, new NewRoom("feedback", "Feedback", "", RoomKind.CHAT, Visibility.OPEN, null, null, null));
        chat = stand.draft(host, room);
        stand.board.steps(
                host,
                chat.id(),
                "\"" + chat.version() + "\"",
                List.of(
                        new NewStep(null, StepKind.POLL, "Do you agree?", 5, null),
                        new NewStep(null, StepKind.QANDA, "What do you want to know?", 10, null),
                        new NewStep(null, StepKind.CLOSE, "Bye", 5, null)));
        stand.announcements.announce(host, chat.id(), null);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Poll poll(NewPoll wanted) {
        var step = stand.chats.steps(chat.id()).get(0).id();
        return test.stepPolls.set(host, chat.id(), step, wanted);
    }

    private void vote(Poll poll, int choice, int people) {
        for (int i = 0; i < people; i++) {
            var who = stand.person("Voter " + UUID.randomUUID());
            test.pollVotes.vote(who, room, poll.id(), new Ballot(List.of(choice), null));
        }
    }

    private Ask asks(Viewer who, String words) {
        return test.asks
                .ask(who, room, new NewAsk(words, Way.NAMED, null), null)
                .ask();
    }

    private Recap recap() {
        return test.recaps.read(host, chat.id()).recap();
    }

    private String written(Export export) {
        return new String(export.write(recap()), StandardCharsets.UTF_8);
    }

    @Test
    void a_poll_is_in_the_recap_and_in_all_five_files() throws Exception {
        var poll = poll(new NewPoll(PollKind.SINGLE, null, List.of("Yes", "=1+1"), null, null, null, null));
        stand.until(chat.startsAt());
        vote(poll, 0, 4);
        vote(poll, 1, 2);
        stand.until(chat.startsAt().plus(Duration.ofMinutes(21)));
        stand.pass(Duration.ofHours(1));
        assertThat(recap().polls()).singleElement().satisfies(seen -> {
            assertThat(seen.question()).isEqualTo("Do you agree?");
            assertThat(seen.votes()).isEqualTo(6);
            assertThat(seen.rows()).containsExactly(new Polled.Row("Yes", 4), new Polled.Row("=1+1", 2));
        });
        assertThat(written(Export.HTML)).contains("Do you agree?", "6 people voted", "Yes", "width=\"50\"");
        assertThat(written(Export.MARKDOWN)).contains("## Poll: Do you agree?", "Yes 4");
        assertThat(written(Export.CSV)).contains("\"poll\"", "6 people voted: Yes 4");
        assertThat(written(Export.JSON)).contains("\"polls\"", "\"label\":\"Yes\"");
        try (var pdf = Loader.loadPDF(Export.PDF.write(recap()))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Do you agree?", "6 people voted");
        }
    }

    @Test
    void of_a_poll_with_fewer_than_five_votes_no_file_says_what_was_chosen() {
        var poll = poll(new NewPoll(PollKind.SCALE, null, null, null, null, null, null));
        stand.until(chat.startsAt());
        vote(poll, 3, 4);
        stand.pass(Duration.ofHours(2));
        assertThat(recap().polls()).singleElement().satisfies(seen -> {
            assertThat(seen.rows()).isEmpty();
            assertThat(seen.votes()).isNull();
            assertThat(seen.answer()).startsWith("Fewer than five");
        });
    }

    @Test
    void questions_open_with_their_step_and_close_after_it_and_what_was_answered_is_in_the_recap() {
        var ines = stand.person("Ines Kovač");
        stand.until(chat.startsAt());
        refused(409, "qanda-closed", () -> asks(ines, "Too early?"));
        stand.pass(Duration.ofMinutes(5));
        var live = asks(ines, "When do we move?");
        var written = asks(ines, "Who pays?");
        asks(ines, "And what stays open?");
        test.queue.answer(new Press(host, room, live.id(), null), How.LIVE, null);
        test.queue.answer(new Press(host, room, written.id(), null), How.WRITING, "The *city* does.");
        stand.pass(Duration.ofMinutes(10));
        refused(409, "qanda-closed", () -> asks(ines, "Too late?"));
        stand.pass(Duration.ofHours(2));
        assertThat(recap().asks())
                .extracting(AnsweredAsk::words, AnsweredAsk::outcome, AnsweredAsk::answer)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("When do we move?", "live", null),
                        org.assertj.core.groups.Tuple.tuple("Who pays?", "writing", "The *city* does."));
        assertThat(written(Export.MARKDOWN)).contains("Who pays", "The \\*city\\* does");
        assertThat(written(Export.HTML)).contains("Who pays?", "Ines Kovač, 0 votes, answered in writing");
        assertThat(written(Export.CSV)).contains("\"asked\"");
    }

    @Test
    void who_promised_an_answer_stands_in_the_recap_with_the_day() {
        stand.until(chat.startsAt().plus(Duration.ofMinutes(5)));
        var ask = asks(stand.person("Ines Kovač"), "What does it cost?");
        var due = java.time.LocalDate.parse("2026-12-04");
        test.promises.promise(new Press(host, room, ask.id(), null), host.person(), due);
        stand.pass(Duration.ofHours(2));
        assertThat(recap().asks()).singleElement().satisfies(seen -> {
            assertThat(seen.outcome()).isEqualTo("promised");
            assertThat(seen.promise()).isEqualTo(new AnsweredAsk.Promise("Hanna Berg", due));
        });
        assertThat(written(Export.CSV)).contains("an answer is promised by Hanna Berg for 4 December 2026");
        assertThat(written(Export.JSON)).contains("\"promise\":{", "\"by\":\"Hanna Berg\"", "\"due\":\"2026-12-04\"");
    }

    @Test
    void a_rehearsal_opens_no_questions() {
        stand.rehearsals.start(host, chat.id());
        stand.controls.next(host, chat.id(), stand.at(chat));
        assertThat(test.qanda.of(room.id()).isConfigured()).isFalse();
    }

    @Test
    void a_room_that_takes_questions_anyway_goes_on_after_the_step() {
        test.qanda.set(
                host, room, new org.lunchroom.qanda.setup.NewSetting(null, null, List.of(Way.NAMED), 0), "\"0\"");
        stand.until(chat.startsAt().plus(Duration.ofMinutes(16)));
        assertThat(test.qanda.isOpen(test.qanda.of(room.id()))).isTrue();
        assertThat(test.qanda.of(room.id()).version()).isEqualTo(1);
    }

    private static void refused(int status, String code, Runnable act) {
        org.assertj.core.api.Assertions.assertThatThrownBy(act::run).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.status()).isEqualTo(status);
        });
    }
}
