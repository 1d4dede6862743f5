package org.lunchroom.transcripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lunchroom.kernel.http.Problem;

class TranscriptReaderTest {
    private static final Set<String> KINDS = Set.of("like", "insight");

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    private static Transcript read(String text) {
        return TranscriptReader.read(json(text), KINDS);
    }

    private static String with(String answers) {
        return "{\"title\":\"T\",\"questions\":[{\"text\":\"Q\",\"answers\":[" + answers + "]}]}";
    }

    @Test
    void answers_may_be_plain_texts() {
        var post = read(with("\"\\u00a0 Yes. \"")).questions().get(0).answers().get(0);

        assertThat(post.text()).isEqualTo("\u00a0 Yes. ");
        assertThat(post.author()).isNull();
    }

    @Test
    void answers_may_say_who_when_and_what_came_back() {
        var post = read(with(
                        """
                        {"text": "Ask first.", "handle": "@mika", "at": "2026-05-14T12:20:00+02:00",
                         "reactions": {"like": 3}, "replies": ["Yes!", {"text": "Why?", "author": "Luis"}], "asWritten": 1}
                        """))
                .posts();

        assertThat(post).extracting(Transcript.Post::text).containsExactly("Ask first.", "Yes!", "Why?");
        assertThat(post.get(0).author()).isEqualTo("@mika");
        assertThat(post.get(0).at()).isEqualTo(Instant.parse("2026-05-14T10:20:00Z"));
        assertThat(post.get(0).reactions()).isEqualTo(Map.of("like", 3));
        assertThat(post.get(2).author()).isEqualTo("Luis");
    }

    @Test
    void hosts_come_from_either_field() {
        var file =
                read("{\"title\":\"T\",\"host\":\"Adaeze\",\"hosts\":[\"Adaeze\",\"Tomas\"],\"hashtag\":\"#feedback\","
                        + "\"questions\":[{\"text\":\"Q\"}]}");

        assertThat(file.hosts()).containsExactly("Adaeze", "Tomas");
        assertThat(file.tag()).isEqualTo("feedback");
    }

    @Test
    void what_the_format_does_not_know_is_left_alone() {
        var file = json(with("{\"text\":\"A\",\"likes\":{\"x\":[]}}"));
        var more = Json.createObjectBuilder(file)
                .add("notes", Json.createArrayBuilder().add(1));

        assertThat(TranscriptReader.read(more.build(), KINDS).posts()).hasSize(1);
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("{}", "transcript.title"),
                Arguments.of("{\"title\":7,\"questions\":[]}", "transcript.title"),
                Arguments.of("{\"title\":\"T\",\"questions\":[]}", "transcript.questions"),
                Arguments.of("{\"title\":\"T\",\"questions\":{}}", "transcript.questions"),
                Arguments.of("{\"title\":\"T\",\"questions\":[7]}", "transcript.questions[0]"),
                Arguments.of("{\"title\":\"T\",\"questions\":[{\"text\":\" \"}]}", "transcript.questions[0].text"),
                Arguments.of(with("\"  \""), "transcript.questions[0].answers[0]"),
                Arguments.of(with("null"), "transcript.questions[0].answers[0]"),
                Arguments.of(with("[\"a\"]"), "transcript.questions[0].answers[0]"),
                Arguments.of(with("{\"words\":\"a\"}"), "transcript.questions[0].answers[0].text"),
                Arguments.of(with("\"a\\u0000b\""), "transcript.questions[0].answers[0]"),
                Arguments.of(with("\"a\\ud800b\""), "transcript.questions[0].answers[0]"),
                Arguments.of(with("\"" + "x".repeat(20_001) + "\""), "transcript.questions[0].answers[0]"),
                Arguments.of(with("{\"text\":\"a\",\"at\":\"yesterday\"}"), "transcript.questions[0].answers[0].at"),
                Arguments.of(
                        with("{\"text\":\"a\",\"at\":\"+99999-01-01T00:00:00Z\"}"),
                        "transcript.questions[0].answers[0].at"),
                Arguments.of(
                        with("{\"text\":\"a\",\"reactions\":{\"like\":1e99}}"),
                        "transcript.questions[0].answers[0].reactions.like"),
                Arguments.of(
                        with("{\"text\":\"a\",\"reactions\":{\"hate\":1}}"),
                        "transcript.questions[0].answers[0].reactions.hate"),
                Arguments.of(
                        "{\"title\":\"T\",\"durationMinutes\":-1,\"questions\":[{\"text\":\"Q\"}]}",
                        "transcript.durationMinutes"),
                Arguments.of(
                        "{\"title\":\"T\",\"zone\":\"Mars/Base\",\"questions\":[{\"text\":\"Q\"}]}",
                        "transcript.zone"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_bad_file_is_refused_and_the_place_named(String file, String field) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).contains(field));
    }

    @Test
    void too_many_posts_are_refused_wherever_they_stand() {
        var replies = "\"a\",".repeat(4_000) + "\"a\"";
        var file =
                with("{\"text\":\"a\",\"replies\":[" + replies + "]},{\"text\":\"b\",\"replies\":[" + replies + "]}");

        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo("too-many"));
    }

    @Test
    void without_times_posts_are_spread_over_the_hour_in_their_order() {
        var file = read("{\"title\":\"T\",\"durationMinutes\":60,\"at\":\"2026-05-14T12:00:00Z\",\"questions\":["
                + "{\"text\":\"Q1\",\"answers\":[\"a\",\"b\"]},{\"text\":\"Q2\",\"answers\":[\"c\"]}]}");
        var times = new Timetable(file, Instant.EPOCH);

        assertThat(times.spread()).isTrue();
        assertThat(List.of(times.question(0), times.question(1)))
                .containsExactly(Instant.parse("2026-05-14T12:03:00Z"), Instant.parse("2026-05-14T12:31:30Z"));
        assertThat(file.posts().stream().map(times::post))
                .isSorted()
                .allMatch(at -> at.isAfter(times.start()) && at.isBefore(times.end()));
    }

    @Test
    void times_that_the_file_gives_are_kept() {
        var file = read(with("{\"text\":\"a\",\"at\":\"2026-05-14T12:20:00Z\"},\"b\",\"c\""));
        var times = new Timetable(file, Instant.EPOCH);

        assertThat(times.start()).isEqualTo(Instant.parse("2026-05-14T12:20:00Z"));
        assertThat(file.posts().stream().map(times::post))
                .containsExactly(
                        Instant.parse("2026-05-14T12:20:00Z"),
                        Instant.parse("2026-05-14T12:20:01Z"),
                        Instant.parse("2026-05-14T12:20:02Z"));
    }

    @Test
    void a_file_without_any_time_ends_when_it_is_imported() {
        var now = Instant.parse("2026-11-30T12:00:00Z");

        assertThat(new Timetable(read(with("\"a\"")), now).end()).isEqualTo(now);
    }
}
