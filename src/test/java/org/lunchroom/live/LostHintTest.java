package org.lunchroom.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lunchroom.kernel.sql.TestDatabase;

class LostHintTest {
    @Test
    void an_entry_whose_hint_got_lost_comes_within_a_second() {
        try (var stage = new Stage(TestDatabase.H2.fresh())) {
            var screen = stage.open("club");
            stage.post(3);
            assertThat(screen.numbers()).isEmpty();

            stage.pass(Duration.ofSeconds(1));

            assertThat(screen.numbers()).containsExactly(1L, 2L, 3L);
        }
    }
}
