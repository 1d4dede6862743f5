package org.lunchroom.replies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of an answer when quote and signature are cut. */
class OwnWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ask first.\r\n\r\nOn Mon, 30 Nov 2026 at 18:30, Lunchroom <x@example.com> wrote:\r\n> Words",
                "Ask first.\n\nOn Mon, 30 Nov 2026 at 18:30, Lunchroom <a-very-long-address@example.com>\nwrote:\n\n> Words",
                "Ask first.\n\nAm 30.11.2026 um 18:30 schrieb Lunchroom:\n> Worte",
                "Ask first.\n\nLe lun. 30 nov. 2026 à 18:30, Lunchroom <x@example.com> a écrit :\n> Mots",
                "Ask first.\n\nEl lun, 30 nov 2026 a las 18:30, Lunchroom (<x@example.com>) escribió:\n> Palabras",
                "Ask first.\n-- \nTom Okafor\nNorthwind",
                "Ask first.\n\n________________________________\nFrom: Lunchroom\nWords",
                "Ask first.\n\nVon: Lunchroom <x@example.com>\nGesendet: Montag",
                "Ask first.\n\n-----Original Message-----\nFrom: Lunchroom",
                "Ask first.\n\nSent from my telephone",
                "Ask first.\n\n##- Answer above this line to post it in the room -##\nWords",
                "Ask first.\n> ##- Answer above this line -##\nWords"
            })
    void an_answer_is_what_stands_above_the_quote_and_the_signature(String written) {
        assertThat(OwnWords.of(written)).isEqualTo("Ask first.");
    }

    @Test
    void what_one_wrote_in_lines_stays_in_lines() {
        assertThat(OwnWords.of("First, ask.\n\nOn Monday I wrote it down.\n- then listen\n"))
                .isEqualTo("First, ask.\n\nOn Monday I wrote it down.\n- then listen");
        assertThat(OwnWords.of("From: here to there.")).isEqualTo("From: here to there.");
    }

    @Test
    void a_mail_with_nothing_but_the_quote_has_no_words() {
        assertThat(OwnWords.of("> Words\n> more")).isEmpty();
        assertThat(OwnWords.of("\n\n-- \nTom")).isEmpty();
    }
}
