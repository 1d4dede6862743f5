package org.lunchroom.polls.votes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CloudWordTest {
    private static String shown(String raw) {
        var word = CloudWord.of(raw);
        return word == null ? null : word.shown();
    }

    @Test
    void towers_of_marks_come_down_to_two_and_accents_stay() {
        assertThat(shown("Z" + "\u0335\u0322\u031B\u0346".repeat(20) + "a"))
                .hasSizeLessThanOrEqualTo(4)
                .startsWith("Z")
                .endsWith("a");
        assertThat(shown("cafe\u0301")).isEqualTo("caf\u00E9");
        assertThat(shown("\u0301\u0301x")).isEqualTo("x");
        assertThat(shown("Ti\u1EBFng Vi\u1EC7t")).isEqualTo("Ti\u1EBFng Vi\u1EC7t");
    }

    @Test
    void signs_that_turn_the_direction_or_hide_are_left_out_and_arabic_stays() {
        assertThat(shown("\u202Eabc\u202C")).isEqualTo("abc");
        assertThat(shown("\u2067abc\u2069\u200F")).isEqualTo("abc");
        assertThat(shown("a\u200Bb\uFEFFc\u00ADd")).isEqualTo("abcd");
        assertThat(shown("الثقة")).isEqualTo("الثقة");
        assertThat(shown("می\u200Cخواهم")).isEqualTo("می\u200Cخواهم");
    }

    @Test
    void what_is_written_large_and_small_is_one_word() {
        assertThat(CloudWord.of("Straße").folded())
                .isEqualTo(CloudWord.of("STRASSE").folded());
        assertThat(CloudWord.of("\uFF34rust").folded()).isEqualTo("trust");
        assertThat(CloudWord.of("ΣΊΣΥΦΟΣ").folded())
                .isEqualTo(CloudWord.of("σίσυφος").folded());
    }

    @Test
    void lines_and_spaces_are_one_space_and_what_stands_around_a_word_goes() {
        assertThat(shown("  more\n\ttime! ")).isEqualTo("more time");
        assertThat(shown("“quiet”…")).isEqualTo("quiet");
        assertThat(shown("!?")).isNull();
        assertThat(shown("")).isNull();
        assertThat(shown(null)).isNull();
        assertThat(shown("👍")).isEqualTo("👍");
    }
}
