package org.lunchroom.goals.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FivesTest {
    private static Map<String, Integer> parts(int... sizes) {
        var parts = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < sizes.length; i++) {
            parts.put("abcdefgh".substring(i, i + 1), sizes[i]);
        }
        return parts;
    }

    @Test
    void five_are_shown_and_four_are_not() {
        assertThat(Fives.shown(5)).isEqualTo(5);
        assertThat(Fives.shown(4)).isNull();
        assertThat(Fives.shown(0)).isNull();
        assertThat(Fives.shown(parts(5, 7))).isEqualTo(parts(5, 7));
    }

    @Test
    void what_is_hidden_cannot_be_reckoned_from_the_rest() {
        assertThat(Fives.shown(parts(11, 4))).isEmpty();
        assertThat(Fives.shown(parts(11, 4, 3))).isEqualTo(parts(11));
        assertThat(Fives.shown(parts(11, 6, 3))).isEqualTo(parts(11));
        assertThat(Fives.shown(parts(11, 6, 0, 0))).isEqualTo(parts(11));
        assertThat(Fives.shown(parts(11, 0, 0))).isEmpty();
    }

    @Test
    void whatever_the_parts_are_the_hidden_ones_are_none_or_five_in_all() {
        for (int a = 0; a < 9; a++) {
            for (int b = 0; b < 9; b++) {
                for (int c = 0; c < 9; c++) {
                    var parts = parts(a, b, c);
                    var shown = Fives.shown(parts);
                    int hidden = a
                            + b
                            + c
                            - shown.values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum();
                    assertThat(shown.values()).as(parts.toString()).allMatch(people -> people >= 5);
                    boolean safe = shown.isEmpty() || shown.size() == 3 || hidden >= 5;
                    assertThat(safe).as(parts + " shows " + shown).isTrue();
                }
            }
        }
    }
}
