package org.lunchroom.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunchroom.kernel.text.Words;

class WrittenLinkTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "We use this guide in onboarding: https://example.com/a | We use this guide in onboarding",
                "Read https://example.com/a.html before your next one-to-one. It is short. | Read before your next one-to-one.",
                "It changed the tone of reviews. https://example.com/a | It changed the tone of reviews.",
                "First things first. Our [two pages](https://example.com/a) help. Last. | Our two pages help.",
                "Here (https://example.com/a) it is explained! | Here it is explained!",
                "@ines asked for #feedback: example.com/a | @ines asked for #feedback",
                "**Strong** words about example.com/a | Strong words about",
            })
    void the_sentence_around_a_link_says_why(String written, String sentence) {
        var links = WrittenLink.in(Words.parse(written));
        assertThat(links).hasSize(1);
        assertThat(links.get(0).sentence()).isEqualTo(sentence);
    }

    @Test
    void a_link_that_stands_alone_has_no_sentence() {
        assertThat(WrittenLink.in(Words.parse("https://example.com/a")))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.sentence()).isNull();
                    assertThat(link.title()).isNull();
                });
    }

    @Test
    void words_that_a_link_stands_on_are_its_title() {
        assertThat(WrittenLink.in(Words.parse("See [Feedback in four sentences](https://example.com/a).")))
                .extracting(WrittenLink::title)
                .containsExactly("Feedback in four sentences");
    }

    @Test
    void each_line_of_a_list_has_its_own_sentence_and_each_page_counts_once() {
        var links = WrittenLink.in(
                Words.parse(
                        "- For reviews: https://example.com/a\n- For starters: https://example.com/b\n- https://example.com/a/"));
        assertThat(links).extracting(WrittenLink::sentence).containsExactly("For reviews", "For starters");
    }

    @Test
    void a_very_long_sentence_is_cut_between_characters() {
        var link = WrittenLink.in(Words.parse("😀".repeat(400) + " https://example.com/a"))
                .get(0);
        assertThat(link.sentence().codePointCount(0, link.sentence().length())).isEqualTo(280);
        assertThat(link.sentence()).endsWith("😀…");
    }
}
