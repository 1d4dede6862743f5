package org.lunchroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Adaeze Obi|AO",
                "Fatima Zahra Benali|FB",
                "Madonna|M",
                "jonas thiel|JT",
                "Siobhán Ó Briain|SB",
                "Obi, Adaeze|AO",
                "Jonas Thiel (HR)|JT",
                "Jonas Thiel 🦊|JT",
                "Ursula von der Leyen|UL",
                "김민서|김",
                "山田 太郎|山",
                "Дмитрий Иванов|ДИ",
                "  Priya   Nair |PN",
            })
    void a_name_becomes_one_or_two_letters(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }

    @Test
    void arabic_letters_are_kept_from_joining() {
        assertThat(Initials.of("فاطمة الزهراء")).isEqualTo("ف\u200cا");
    }

    @Test
    void an_emoji_alone_stays_whole() {
        assertThat(Initials.of("👩🏽‍🏫")).isEqualTo("👩🏽‍🏫");
        assertThat(Initials.of("🇵🇹")).isEqualTo("🇵🇹");
    }

    @Test
    void an_accent_that_is_a_letter_of_its_own_stays_with_its_letter() {
        assertThat(Initials.of("e\u0301lodie")).isEqualTo("E\u0301");
    }

    @Test
    void nothing_becomes_a_question_mark() {
        assertThat(Initials.of("")).isEqualTo("?");
        assertThat(Initials.of(" \u00a0 ")).isEqualTo("?");
    }
}
