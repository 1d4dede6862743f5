package org.lunchroom.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CrowdTest {
    @Test
    void numbers_are_told_from_five_on() {
        assertThat(Crowd.of(17, 12, 10)).isEqualTo(new Crowd(17, 12, 7));
        assertThat(Crowd.of(5, 0, 0)).isEqualTo(new Crowd(5, null, 5));
    }

    @Test
    void numbers_under_five_are_not_told() {
        assertThat(Crowd.of(4, 4, 4)).isEqualTo(new Crowd(null, null, null));
    }

    @Test
    void few_listeners_are_not_told_by_the_sum_either() {
        for (int listening = 0; listening < 5; listening++) {
            assertThat(Crowd.of(8 + listening, 9, 8)).isEqualTo(new Crowd(8, 9, null));
        }
    }
}
