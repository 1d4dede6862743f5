package org.lunchroom.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    /** The tree in one line: em(a), link<address>(a), @name, #tag. */
    private static String tree(String written) {
        return drawn(Words.parse(written).tree());
    }

    private static String drawn(List<Node> nodes) {
        var drawn = new StringBuilder();
        for (var node : nodes) {
            switch (node.t()) {
                case "text" -> drawn.append(node.s());
                case "mention" -> drawn.append("{@").append(node.s()).append('}');
                case "tag" -> drawn.append("{#").append(node.s()).append('}');
                case "br" -> drawn.append('|');
                case "link" ->
                    drawn.append('{')
                            .append(drawn(node.c()))
                            .append(" → ")
                            .append(node.href())
                            .append('}');
                case "code", "pre" ->
                    drawn.append(node.t()).append('(').append(node.s()).append(')');
                default ->
                    drawn.append(node.t()).append('(').append(drawn(node.c())).append(')');
            }
        }
        return drawn.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " ⇒ ",
            value = {
                "Feedback is a *gift*. ⇒ p(Feedback is a em(gift).)",
                "**Q1** and `code` ⇒ p(strong(Q1) and code(code))",
                "[the guide](https://wiki.example/a) ⇒ p({the guide → https://wiki.example/a})",
                "snake_case_name stays ⇒ p(snake_case_name stays)",
                "thanks @ines and #feedbackchat! ⇒ p(thanks {@ines} and {#feedbackchat}!)",
                "**@ines** what about you ⇒ p(strong({@ines}) what about you)",
                "_@ines_ and *#tag* ⇒ p(em({@ines}) and em({#tag}))",
                "see https://example.com/__init__.py. ⇒"
                        + " p(see {https://example.com/__init__.py → https://example.com/__init__.py}.)",
                "go to example.com/a ⇒ p(go to {example.com/a → https://example.com/a})",
                "*https://example.com/a* ⇒ p(em({https://example.com/a → https://example.com/a}))",
                "[https://example.com/a](https://example.com/b) ⇒ p({https://example.com/a → https://example.com/b})",
                "`@ines #tag example.com` ⇒ p(code(@ines #tag example.com))",
                "foo*bar*@ines ⇒ p(fooem(bar)@ines)",
                "\\*not this\\* ⇒ p(*not this*)",
            })
    void marks_are_read(String written, String expected) {
        assertThat(tree(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>bold</b> <script>alert(1)</script>",
                "&copy; &#x41; &amp;lt;",
                "# no heading",
                "> no quote",
                "![a picture](x.png)",
                "| a | b |",
                "<https://>",
                "[foo]: bar",
                "[x](javascript:alert(1))",
                "[x](data:text/html,y \"title\")",
                "[x](//elsewhere)",
                "[x](https://bank-example@elsewhere/)",
                "1986. What a year",
                "***",
                "~~gone~~",
            })
    void everything_else_is_shown_as_typed(String written) {
        assertThat(tree(written)).isEqualTo("p(" + written + ")");
    }

    @Test
    void lines_and_paragraphs_stay() {
        assertThat(tree("a\nb\r\nc\n\nd")).isEqualTo("p(a|b|c)p(d)");
        assertThat(tree("Title\n=====\n---")).isEqualTo("p(Title|=====|---)");
    }

    @Test
    void lists_and_code_blocks_are_blocks() {
        assertThat(tree("- one\n- *two*\n  - three")).isEqualTo("ul(li(one)li(em(two)ul(li(three))))");
        assertThat(tree("1. one\n2. two")).isEqualTo("ol(li(one)li(two))");
        assertThat(tree("3. three\n4. four")).isEqualTo("p(3. three)p(4. four)");
        assertThat(tree("```js\nlet a = '<b>' // @ines\n```")).isEqualTo("pre(let a = '<b>' // @ines\n)");
    }

    @Test
    void signs_reserved_for_programs_never_come_through() {
        assertThat(tree("a\uFDD0\uFDD2\uFDD1b")).isEqualTo("p(a\uFFFD\uFFFD\uFFFDb)");
    }

    @Test
    void links_mentions_and_hashtags_are_listed_once_each() {
        var words = Words.parse("@ines @tom @ines see https://a.example.com #x #x [b](http://b.example.com)");

        assertThat(words.mentions()).containsExactly("ines", "tom");
        assertThat(words.hashtags()).containsExactly("x");
        assertThat(words.links()).containsExactly("https://a.example.com", "http://b.example.com");
    }

    @Test
    void plain_words_have_no_marks() {
        assertThat(Words.parse("**Hi** @ines:\n- one\n- `two`").plain()).isEqualTo("Hi @ines:\none\ntwo");
    }

    @ParameterizedTest
    @CsvSource({
        "'abc', 3",
        "'é', 1",
        "'e\u0301', 1",
        "'👍🏽', 1",
        "'👨‍👩‍👧‍👦', 1",
        "'🇩🇪🇫🇷', 2",
        "'❤️', 1",
        "'1️⃣', 1",
        "'नमस्ते', 4",
        "'see https://example.com/a/very/long/path/that/nobody/reads/anyway', 27",
        "'example.com', 23",
        "'a\n\nb', 4",
    })
    void a_reader_counts_what_they_see(String written, int length) {
        assertThat(Words.parse(written).length()).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "**a",
                "[",
                "![",
                "](",
                "[a](",
                "`",
                "_a_ ",
                "*a **b ",
                "- ",
                "1. ",
                "a.",
                "a-",
                "_a",
                "www.",
                "é",
                "é.",
                "@",
                "@a",
                "@a ",
                "#",
                "#a",
                "#a ",
                "http://",
                "http://a.com/(",
                "http://あ",
                "a.com-",
                "a.com ",
                "<",
                "&",
                "(",
                "\\",
                "> ",
                "\n",
                "``` \n",
                "e\u0301",
                "\u0301",
                "👩\u200D",
                "*@a* ",
                "a`b``c",
                "[[a]]: ",
                "- a\n "
            })
    void hostile_repetition_takes_linear_time(String part) {
        var hostile = part.repeat(40_000 / part.length());

        // It takes a tenth of a second; with a quadratic step somewhere it would take minutes.
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            var words = Words.parse(hostile);
            assertThat(words.length()).isPositive();
            assertThat(words.json().toString()).isNotEmpty();
        });
    }

    @Test
    void deep_nesting_is_flattened_and_keeps_its_words_even_on_a_small_stack() throws InterruptedException {
        var failure = new AtomicReference<Throwable>();
        var small = new Thread(null, this::deepNesting, "small", 256 << 10);
        small.setUncaughtExceptionHandler((thread, thrown) -> failure.set(thrown));
        small.start();
        small.join();
        assertThat(failure.get()).isNull();
    }

    private void deepNesting() {
        assertThat(tree("*a ".repeat(10_000))).contains("a");
        assertThat(tree("_a ".repeat(5_000) + "a_ ".repeat(5_000))).contains("a");
        assertThat(tree("[".repeat(10_000) + "a" + "](b)".repeat(10_000))).contains("a");
        assertThat(tree("*".repeat(10_000) + "a" + "*".repeat(10_000))).contains("a");
        assertThat(tree("- ".repeat(5_000) + "deep")).contains("deep");
        assertThat(tree("- - - - - - x")).isEqualTo("ul(li(ul(li(ul(li(ul(li(x))))))))");
    }
}
