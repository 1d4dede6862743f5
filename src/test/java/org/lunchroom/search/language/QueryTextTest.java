package org.lunchroom.search.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunchroom.kernel.http.Problem;

/** What people write is read as they meant it. */
class QueryTextTest {
    private static String read(String written) {
        return QueryText.read(written, ZoneOffset.UTC).map(QueryTextTest::said).orElse("nothing");
    }

    /** A clause as a sentence of brackets. */
    private static String said(Clause clause) {
        if (clause instanceof Clause.All all) {
            return list("all", all.of());
        }
        if (clause instanceof Clause.Any any) {
            return list("any", any.of());
        }
        if (clause instanceof Clause.Not not) {
            return "not(" + said(not.of()) + ")";
        }
        if (clause instanceof Clause.Word word) {
            return word.text();
        }
        if (clause instanceof Clause.Phrase phrase) {
            return "'" + phrase.text() + "'";
        }
        if (clause instanceof Clause.Start start) {
            return start.text() + "…";
        }
        return clause.toString();
    }

    private static String list(String name, java.util.List<Clause> of) {
        return of.stream().map(QueryTextTest::said).collect(Collectors.joining(", ", name + "(", ")"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a b                  | all(a, b)",
                "a and b              | all(a, b)",
                "a or b c             | any(a, all(b, c))",
                "(a or b) c           | all(any(a, b), c)",
                "a -b                 | all(a, not(b))",
                "a NOT (b or c)       | all(a, not(any(b, c)))",
                "-a                   | not(a)",
                "\"a b\" c            | all('a b', c)",
                "„a b“                | 'a b'",
                "«a b»                | 'a b'",
                "fac*                 | fac…",
                "a*                   | a*",
                "#tag and (not draft) | all(Tagged[tag=tag], not(draft))",
                "by:me                | By[name=me]",
                "by:\"Ines Kovač\"    | By[name=Ines Kovač]",
                "by:@ines             | By[name=ines]",
                "IN:#feedback         | In[tag=feedback]",
                "is:Answer            | Is[trait=ANSWER]",
                "saved:>3             | Saved[least=4, most=2147483647]",
                "saved:3              | Saved[least=3, most=3]",
                "liked:<=2            | Liked[least=0, most=2]",
                "http://example.org   | http://example.org",
                "note: this           | all(note:, this)",
                "e-mail               | e-mail",
                "a - b                | all(a, b)",
                "or                   | or",
                "or a                 | all(or, a)",
                "a or                 | all(a, or)",
                "a or or b            | any(a, all(or, b))",
                "not                  | not",
                "and                  | and",
                "(a                   | a",
                "a) b                 | all(a, b)",
                "()                   | nothing",
                "\"\"                 | nothing",
                "\"a                  | 'a'",
                "-                    | nothing",
                "a (-)                | a",
            })
    void a_query_is_read_as_it_was_meant(String written, String meant) {
        assertThat(read(written)).isEqualTo(meant);
    }

    @Test
    void a_bar_is_an_or() {
        assertThat(read("a | b")).isEqualTo("any(a, b)");
    }

    @Test
    void days_months_and_years_begin_at_midnight_where_the_asker_is() {
        var berlin = ZoneId.of("Europe/Berlin");
        var june = (Clause.Between) QueryText.read("on:2026-06", berlin).orElseThrow();
        assertThat(june.from()).isEqualTo(Instant.parse("2026-05-31T22:00:00Z"));
        assertThat(june.until()).isEqualTo(Instant.parse("2026-06-30T22:00:00Z"));
        var before =
                (Clause.Between) QueryText.read("before:2026-11-30", berlin).orElseThrow();
        assertThat(before.until()).isEqualTo(Instant.parse("2026-11-29T23:00:00Z"));
        var year = (Clause.Between) QueryText.read("on:2026", berlin).orElseThrow();
        assertThat(year.until()).isEqualTo(Instant.parse("2026-12-31T23:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a before:yesterday  | query-date       | q[3]",
                "on:2026-06-31       | query-date       | q[1]",
                "on:2026-13          | query-date       | q[1]",
                "a (b saved:many)    | query-number     | q[6]",
                "liked:>             | query-number     | q[1]",
                "is:nice             | query-trait      | q[1]",
                "by:                 | query-incomplete | q[1]",
                "a in: b             | query-incomplete | q[3]",
                "(((((((((a          | query-too-deep   | q[9]",
                "---------a          | query-too-deep   | q[9]",
            })
    void what_cannot_be_meant_is_refused_with_its_place(String written, String code, String place) {
        assertThatThrownBy(() -> read(written)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.field()).contains(place);
        });
    }

    @Test
    void a_query_has_a_limit_in_characters_and_in_parts() {
        assertThatThrownBy(() -> read("a".repeat(501))).isInstanceOf(Problem.class);
        assertThat(read("a ".repeat(60).strip())).startsWith("all(a");
        assertThatThrownBy(() -> read("a ".repeat(61)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("query-too-long"));
    }

    @Test
    void whatever_is_written_is_read_or_refused_by_name() {
        var random = new Random(11);
        var signs =
                new String[] {"a", " ", "(", ")", "\"", "-", "or", "not", "#", "by:", "*", ":", "|", "é", "😀", "is:"};
        for (int i = 0; i < 20_000; i++) {
            var written = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                written.append(signs[random.nextInt(signs.length)]);
            }
            try {
                read(written.toString());
            } catch (Problem problem) {
                assertThat(problem.code()).as(written.toString()).startsWith("query-");
            }
        }
    }
}
