package org.lunchroom.transcripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Stand;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.polls.votes.Ballot;
import org.lunchroom.recap.Polled;
import org.lunchroom.recap.Recap;
import org.lunchroom.recap.Recap.Quoted;
import org.lunchroom.recap.RecapStand;
import org.lunchroom.recap.export.Export;
import org.lunchroom.rooms.Message;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ImportsTest {
    /** How many lines the project's own transcript has. */
    private static final int SAID = 6;

    private static final Path OWN = Path.of("docs/examples/transcript.json");

    @Parameter
    TestDatabase kind;

    Database database;
    RecapStand recap;
    Stand stand;
    Viewer organiser;

    @BeforeEach
    void open() {
        database = kind.fresh();
        recap = new RecapStand(database, MovableClock.standingAt(Stand.MORNING));
        stand = recap.stand;
        organiser = stand.person("Olive");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static JsonObject file(Path path) throws IOException {
        assumeThat(path)
                .as("this file comes with the shared data and is not here")
                .exists();
        try (var reader = Json.createReader(Files.newBufferedReader(path))) {
            return reader.readObject();
        }
    }

    private Recap imported(JsonObject file) {
        var imported = recap.imports.run(organiser, null, file, "k1");
        return recap.recaps.read(organiser, imported.chat()).recap();
    }

    private static List<String> answers(JsonObject file, int question) {
        return file.getJsonArray("questions").getJsonObject(question).getJsonArray("answers").stream()
                .map(ImportsTest::words)
                .toList();
    }

    private static String words(JsonValue answer) {
        return answer instanceof JsonString text
                ? text.getString()
                : answer.asJsonObject().getString("text");
    }

    @Test
    void every_answer_of_tzchat_stands_once_under_its_question_byte_for_byte() throws IOException {
        var file = file(Path.of("../shared/data/tzchat.json"));
        var past = imported(file);

        assertThat(past.questions()).extracting(Recap.Question::answers).containsExactly(21, 28, 19, 14);
        for (int i = 0; i < 4; i++) {
            assertThat(past.questions().get(i).all()).extracting(Quoted::words).isEqualTo(answers(file, i));
        }
        assertThat(past.posts()).hasSize(82);
        assertThat(past.facts().tookPart()).isEqualTo(90);
        assertThat(past.origin().participantsAsWritten()).isEqualTo("More than 90 people");
        assertThat(past.chat().tag()).isEqualTo("tzchat");
        assertThat(past.chat().hosts()).extracting(Recap.Thanked::name).containsExactly("Jane Hart");
    }

    @Test
    void every_answer_of_tzchat_stands_once_in_the_page() throws IOException {
        var file = file(Path.of("../shared/data/tzchat.json"));
        var page = new String(Export.HTML.write(imported(file)), StandardCharsets.UTF_8);

        for (int i = 0; i < 4; i++) {
            for (var words : answers(file, i)) {
                var shown = "<p>"
                        + words.replace("&", "&amp;")
                                .replace("<", "&lt;")
                                .replace(">", "&gt;")
                                .replace("\"", "&quot;")
                                .replace("'", "&#39;")
                                .replace("`", "&#x60;")
                                .replace("=", "&#x3D;")
                        + "</p>";
                assertThat(page.split(java.util.regex.Pattern.quote(shown), -1))
                        .as(shown)
                        .hasSize(2);
            }
        }
    }

    @Test
    void elnil_brings_its_handles_and_its_backchannel() throws IOException {
        var file = file(Path.of("../shared/data/elnil.json"));
        var past = imported(file);

        assertThat(past.questions()).extracting(Recap.Question::answers).containsExactly(0, 0, 0, 0, 5);
        assertThat(past.questions().get(4).all()).extracting(Quoted::words).isEqualTo(answers(file, 4));
        assertThat(past.questions().get(4).all())
                .extracting(quoted -> quoted.by().name())
                .startsWith("@burrough", "@mikecollins007");
        assertThat(past.around()).extracting(quoted -> quoted.by().name()).containsExactly("@HappyHenry");
        assertThat(past.facts().posted()).isEqualTo(6);
        assertThat(past.origin().lengthUnknown()).isTrue();
    }

    @Test
    void our_own_example_uses_the_whole_format() throws IOException {
        var past = imported(file(OWN));
        var first = past.questions().get(0).all();

        assertThat(first.get(0).reactions()).isEqualTo(Map.of("like", 7, "thanks", 2));
        assertThat(first.get(0).replies()).isEqualTo(1);
        assertThat(first.get(1).replyTo()).isEqualTo(first.get(0).id());
        assertThat(past.origin().timesSpread()).isFalse();
        assertThat(past.resources()).extracting(Recap.Resource::site).containsExactly("wiki.example.org");
        assertThat(past.around()).hasSize(1);
    }

    private static JsonObject withPolls(String polls) throws IOException {
        try (var reader = Json.createReader(new java.io.StringReader(polls))) {
            return Json.createObjectBuilder(file(OWN))
                    .add("polls", reader.readArray())
                    .build();
        }
    }

    private static final String POLLS =
            """
            [{"kind": "single", "question": "Did it help?", "options": ["Yes", "No", "Later"], "after": 1, "votes": 9,
              "rows": [{"label": "No", "count": 2}, {"label": "Yes", "count": 7}]},
             {"kind": "scale", "question": "How sure?", "low": "not at all", "high": "quite", "after": 0,
              "rows": [{"label": "1 (not at all)", "count": 2}, {"label": "5", "count": 6}]},
             {"kind": "words", "question": "In a word?", "votes": 6,
              "rows": [{"label": "Trust", "count": 4}, {"label": "trust\u202E", "count": 1}]},
             {"kind": "ranking", "question": "In which order?", "votes": 5, "after": 1,
              "rows": [{"label": "Time", "count": 10}, {"label": "Money", "count": 5}]},
             {"kind": "multiple", "question": "Too few?", "options": ["A", "B"], "votes": 3,
              "rows": [{"label": "A", "count": 3}]}]
            """;

    @Test
    void polls_come_with_their_options_and_what_they_came_to() throws IOException {
        var polls = imported(withPolls(POLLS)).polls();

        assertThat(polls)
                .extracting(Polled::question)
                .containsExactly("How sure?", "Did it help?", "In which order?", "In a word?", "Too few?");
        assertThat(polls.get(0).mean()).isEqualTo(4.0);
        assertThat(polls.get(1).votes()).isEqualTo(9);
        assertThat(polls.get(1).rows())
                .containsExactly(new Polled.Row("Yes", 7), new Polled.Row("No", 2), new Polled.Row("Later", 0));
        assertThat(polls.get(2).rows()).containsExactly(new Polled.Row("Time", 10), new Polled.Row("Money", 5));
        assertThat(polls.get(3).rows()).containsExactly(new Polled.Row("Trust", 5));
        assertThat(polls.get(4).rows())
                .as("of fewer than five nobody learns what they chose")
                .isEmpty();
    }

    @Test
    void the_polls_of_a_recap_are_read_again_from_its_json() throws IOException {
        var once = imported(withPolls(POLLS));
        var json = new String(Export.JSON.write(once), StandardCharsets.UTF_8);
        try (var reader = Json.createReader(new java.io.StringReader(json))) {
            var again = Json.createObjectBuilder(file(OWN))
                    .add("polls", reader.readObject().getJsonArray("polls"))
                    .build();
            var twice = recap.imports.run(organiser, "elsewhere", again, "k2");
            assertThat(recap.recaps.read(organiser, twice.chat()).recap().polls())
                    .isEqualTo(once.polls());
        }
    }

    @Test
    void a_poll_that_cannot_have_been_is_refused_at_its_place() throws IOException {
        refused("transcript.polls[0].options", "too-few-options", "[{'kind': 'single', 'question': 'So?'}]");
        refused("transcript.polls[0].kind", "invalid", "[{'kind': 'shouting', 'question': 'So?'}]");
        refused(
                "transcript.polls[0].rows[0].label",
                "not-an-option",
                "[{'kind': 'single', 'question': 'So?', 'options': ['A', 'B'], 'rows': [{'label': 'C', 'count': 1}]}]");
        refused(
                "transcript.polls[0].rows",
                "sums-differ",
                "[{'kind': 'single', 'question': 'So?', 'votes': 5, 'rows': [{'label': 'A', 'count': 1}, {'label': 'B'}]}]");
        refused(
                "transcript.polls[0].votes",
                "required",
                "[{'kind': 'multiple', 'question': 'So?', 'rows': [{'label': 'A', 'count': 1}, {'label': 'B'}]}]");
        assertThat(stand.rooms.find(organiser, "elsewhere")).isEmpty();
    }

    private void refused(String field, String code, String polls) throws IOException {
        var file = withPolls(polls.replace('\'', '"'));
        assertThatThrownBy(() -> recap.imports.run(organiser, "elsewhere", file, "k1"))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.field()).contains(field);
                });
    }

    @Test
    void a_replay_opens_its_polls_with_their_steps_and_whoever_watches_votes_too() throws IOException {
        var imported = recap.imports.run(organiser, null, withPolls(POLLS), "k1");
        var stage = stand.room(organiser, "stage");
        var replay = recap.replays.start(organiser, imported.chat(), "stage", 10);
        var seen = new java.util.TreeSet<String>();
        for (int i = 0; i < 640; i++) {
            stand.pass(Duration.ofSeconds(1));
            recap.polls.openIn(stage.id()).forEach(poll -> {
                if (seen.add(poll.question()) && poll.question().equals("Did it help?")) {
                    recap.pollVotes.vote(organiser, stage, poll.id(), new Ballot(List.of(2), null));
                }
            });
        }
        assertThat(seen).contains("Did it help?", "How sure?", "In a word?");
        assertThat(recap.polls.openIn(stage.id())).isEmpty();
        var again = recap.recaps.read(organiser, replay.chat()).recap().polls();
        assertThat(again)
                .filteredOn(poll -> poll.question().equals("Did it help?"))
                .singleElement()
                .satisfies(poll -> {
                    assertThat(poll.votes()).as("nine of then and one of now").isEqualTo(10);
                    assertThat(poll.rows()).contains(new Polled.Row("Yes", 7), new Polled.Row("Later", 1));
                });
        assertThat(recap.recaps.read(organiser, imported.chat()).recap().polls())
                .as("what was then stays as it was")
                .anySatisfy(poll -> assertThat(poll.votes()).isEqualTo(9));
    }

    @Test
    void an_import_is_a_closed_chat_that_its_organiser_may_publish() throws IOException {
        var imported = recap.imports.run(organiser, null, file(OWN), "k1");
        var reader = stand.person("Reader");

        assertThat(stand.chats.byId(imported.chat()).state()).isEqualTo(ChatState.CLOSED);
        recap.recaps.publish(organiser, imported.chat());
        assertThat(recap.recaps.read(reader, imported.chat()).recap().posts()).isNotEmpty();
    }

    @Test
    void a_retry_with_the_same_key_imports_once() throws IOException {
        var first = recap.imports.run(organiser, null, file(OWN), "k1");
        var second = recap.imports.run(organiser, null, file(OWN), "k1");

        assertThat(second.now()).isFalse();
        assertThat(second.chat()).isEqualTo(first.chat());
        assertThat(stand.messages.forChat(first.chat())).hasSize(6);
    }

    @Test
    void a_refused_file_leaves_nothing_behind() throws IOException {
        var broken = Json.createObjectBuilder(file(OWN))
                .add("backchannel", Json.createArrayBuilder().add(7))
                .build();

        assertThatThrownBy(() -> recap.imports.run(organiser, "newroom", broken, "k1"))
                .isInstanceOf(Problem.class);
        assertThat(stand.rooms.find(organiser, "newroom")).isEmpty();
    }

    @Test
    void a_chat_that_is_still_to_come_is_no_transcript() throws IOException {
        var file = Json.createObjectBuilder(file(OWN))
                .add("at", "2026-12-24T12:00:00Z")
                .build();

        assertThatThrownBy(() -> recap.imports.run(organiser, null, file, "k1"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).contains("transcript.at"));
    }

    @Test
    void nobody_imports_into_a_room_that_others_run() throws IOException {
        stand.room(stand.person("Adaeze"), "theirs");

        var file = file(OWN);
        assertThatThrownBy(() -> recap.imports.run(organiser, "theirs", file, "k1"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(403));
    }

    @Test
    void the_same_handle_in_two_transcripts_is_two_people() throws IOException {
        var one = recap.imports.run(organiser, "first", file(OWN), "k1");
        var two = recap.imports.run(organiser, "second", file(OWN), "k2");

        assertThat(authors(one)).doesNotContainAnyElementsOf(authors(two));
    }

    private Set<java.util.UUID> authors(Imports.Imported imported) {
        return stand.messages.forChat(imported.chat()).stream()
                .map(Message::author)
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void a_replay_says_it_all_again_at_its_pace() throws IOException {
        var imported = recap.imports.run(organiser, null, file(OWN), "k1");
        var stage = stand.room(organiser, "stage");
        recap.replays.start(organiser, imported.chat(), "stage", 10);

        step(Duration.ofSeconds(1), 40);
        assertThat(said(stage)).containsExactly("Good to see you all.");
        step(Duration.ofSeconds(1), 600);
        assertThat(said(stage)).hasSize(SAID).doesNotHaveDuplicates();
        var answers = stand.messages.newest(stage, 50).messages();
        assertThat(answers)
                .filteredOn(message -> message.replyTo() != null)
                .first()
                .satisfies(reply -> assertThat(answers).extracting(Message::id).contains(reply.replyTo()));
    }

    @Test
    void a_replay_is_a_live_chat_whose_recap_has_the_same_answers_under_the_same_questions() throws IOException {
        var imported = recap.imports.run(organiser, null, file(OWN), "k1");
        stand.room(organiser, "stage");
        var replay = recap.replays.start(organiser, imported.chat(), "stage", 10);
        assertThat(stand.chats.byId(replay.chat()).state()).isEqualTo(ChatState.LIVE);

        step(Duration.ofSeconds(1), 640);

        assertThat(stand.chats.byId(replay.chat()).state()).isEqualTo(ChatState.SECOND_SITTING);
        var past = recap.recaps.read(organiser, imported.chat()).recap();
        var again = recap.recaps.read(organiser, replay.chat()).recap();
        assertThat(past.questions()).isNotEmpty();
        assertThat(again.questions())
                .extracting(Recap.Question::text)
                .isEqualTo(past.questions().stream().map(Recap.Question::text).toList());
        for (int i = 0; i < past.questions().size(); i++) {
            assertThat(again.questions().get(i).all())
                    .extracting(Quoted::words)
                    .isEqualTo(past.questions().get(i).all().stream()
                            .map(Quoted::words)
                            .toList());
        }
    }

    @Test
    void a_replay_waits_until_the_room_is_free_and_ends_with_its_chat() throws IOException {
        var imported = recap.imports.run(organiser, null, file(OWN), "k1");
        var stage = stand.room(organiser, "stage");
        var replay = recap.replays.start(organiser, imported.chat(), "stage", 10);
        assertThatThrownBy(() -> recap.replays.start(organiser, imported.chat(), "stage", 10))
                .isInstanceOf(Problem.class);

        recap.replays.stop(organiser, imported.chat());
        assertThat(stand.chats.byId(replay.chat()).state()).isEqualTo(ChatState.SECOND_SITTING);
        step(Duration.ofSeconds(1), 640);
        assertThat(said(stage)).isEmpty();
    }

    private void step(Duration by, int times) {
        for (int i = 0; i < times; i++) {
            stand.pass(by);
        }
    }

    private List<String> said(org.lunchroom.rooms.Room in) {
        return stand.messages.newest(in, 50).messages().stream()
                .map(Message::words)
                .toList();
    }

    @Test
    void a_replay_goes_on_after_a_restart_without_hurrying() throws IOException {
        var imported = recap.imports.run(organiser, null, file(OWN), "k1");
        var stage = stand.room(organiser, "stage");
        recap.replays.start(organiser, imported.chat(), "stage", 10);
        step(Duration.ofSeconds(1), 40);

        recap = recap.restarted();
        stand = recap.stand;
        stand.pass(Duration.ofHours(2));
        assertThat(said(stage)).hasSize(2);
        step(Duration.ofSeconds(1), 600);
        assertThat(said(stage)).hasSize(SAID).doesNotHaveDuplicates();
    }

    @Test
    void a_stopped_replay_says_nothing_more_and_another_may_start() throws IOException {
        var imported = recap.imports.run(organiser, null, file(OWN), "k1");
        var stage = stand.room(organiser, "stage");
        recap.replays.start(organiser, imported.chat(), "stage", 60);
        assertThatThrownBy(() -> recap.replays.start(organiser, imported.chat(), "stage", 60))
                .isInstanceOf(Problem.class);

        recap.replays.stop(organiser, imported.chat());
        stand.pass(Duration.ofHours(2));
        assertThat(said(stage)).isEmpty();
        recap.replays.start(organiser, imported.chat(), "stage", 60);
    }

    @Test
    void only_imported_chats_are_replayed() {
        var room = stand.room(organiser, "own");
        var held = stand.announced(organiser, room);

        assertThatThrownBy(() -> recap.replays.start(organiser, held.id(), "own", 1))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(404));
    }
}
