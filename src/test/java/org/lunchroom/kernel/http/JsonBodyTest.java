package org.lunchroom.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonBodyTest {
    enum Kind {
        QUESTION,
        LONG_BREAK
    }

    record Step(Kind kind, int minutes) {}

    record Plan(String title, Instant at, boolean open, UUID room, List<Step> steps, Long limit) {}

    @Test
    void a_whole_body_becomes_a_record() throws IOException {
        var plan = read(
                """
                {"title": "Feedback", "at": "2026-11-30T12:00:00Z", "open": true, "limit": 9,
                 "room": "018f0000-0000-7000-8000-000000000001", "steps": [{"kind": "long-break", "minutes": 5}]}
                """);

        assertThat(plan.title()).isEqualTo("Feedback");
        assertThat(plan.at()).isEqualTo("2026-11-30T12:00:00Z");
        assertThat(plan.steps()).containsExactly(new Step(Kind.LONG_BREAK, 5));
        assertThat(plan.limit()).isEqualTo(9L);
    }

    @Test
    void what_is_missing_or_null_is_absent() throws IOException {
        var plan = read("{\"title\": null}");

        assertThat(plan.title()).isNull();
        assertThat(plan.open()).isFalse();
        assertThat(plan.steps()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
                    `{"titel": "x"}`,                     unknown-field, titel
                    `{"title": 5}`,                       wrong-type,    title
                    `{"open": "true"}`,                   wrong-type,    open
                    `{"steps": {}}`,                      wrong-type,    steps
                    `{"steps": [null]}`,                  wrong-type,    steps[0]
                    `{"steps": [{"minutes": 1.5}]}`,      wrong-type,    steps[0].minutes
                    `{"steps": [{"minutes": 99999999999}]}`, invalid,    steps[0].minutes
                    `{"steps": [{"kind": "lunch"}]}`,     invalid,       steps[0].kind
                    `{"at": "tomorrow"}`,                 invalid,       at
                    `{"room": "kitchen"}`,                invalid,       room
                    `{"title": "a\\u0000b"}`,             invalid-text,  title
                    `{"title": "\\ud83d"}`,               invalid-text,  title
                    `[]`,                                 wrong-type,    body
                    `"x"`,                                wrong-type,    body
                    `{"title": "x"`,                      invalid-json,  body
                    `{"title": "x", "title": "y"}`,       invalid-json,  body
                    `{"title": "x"} {}`,                  invalid-json,  body
                    ``,                                   invalid-json,  body
                    """)
    void every_fault_is_named_with_its_field(String body, String code, String field) {
        var problem = catchThrowableOfType(Problem.class, () -> read(body == null ? "" : body));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.field()).contains(field);
    }

    @Test
    void bytes_that_are_not_utf8_are_refused() {
        byte[] bytes = {'{', '"', 't', 'i', 't', 'l', 'e', '"', ':', '"', (byte) 0xc3, '"', '}'};

        var problem = catchThrowableOfType(
                Problem.class, () -> JsonBody.read(Plan.class, new ByteArrayInputStream(bytes), 1000));

        assertThat(problem.code()).isEqualTo("invalid-utf8");
    }

    @Test
    void a_body_over_the_limit_is_refused_without_being_read_whole() {
        var body = new ByteArrayInputStream(new byte[10_000_000]);

        var problem = catchThrowableOfType(Problem.class, () -> JsonBody.read(Plan.class, body, 1000));

        assertThat(problem.status()).isEqualTo(413);
        assertThat(body.available()).isGreaterThan(9_000_000);
    }

    @Test
    void a_tower_of_brackets_is_refused_before_it_is_parsed() {
        var problem = catchThrowableOfType(Problem.class, () -> read("{\"steps\":" + "[".repeat(50_000)));

        assertThat(problem.code()).isEqualTo("too-deep");
    }

    private static Plan read(String body) throws IOException {
        return JsonBody.read(
                Plan.class, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), JsonBody.LIMIT);
    }
}
