package org.lunchroom.kernel.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    @Test
    void nothing_has_to_be_set() {
        assertThatCode(() -> TestSettings.of().check()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "lunchroom.http.port, 0, LUNCHROOM_HTTP_PORT must be a whole number from 1 to 65535.",
        "lunchroom.http.port, http, LUNCHROOM_HTTP_PORT must be a whole number from 1 to 65535.",
        "lunchroom.base.url, intranet, LUNCHROOM_BASE_URL must be an address such as https://intranet.example/lunchroom.",
        "lunchroom.base.url, ht tp://x, LUNCHROOM_BASE_URL must be an address such as https://intranet.example/lunchroom.",
        "lunchroom.demo, yes, LUNCHROOM_DEMO must be true or false.",
        "lunchroom.demo.clock, 1, LUNCHROOM_DEMO_CLOCK must be true or false.",
        "lunchroom.database.connections, 1, LUNCHROOM_DATABASE_CONNECTIONS must be a whole number from 2 to 200.",
        "lunchroom.cluster.members, 10.0.0.1:6900, 'LUNCHROOM_DATABASE_URL must be a PostgreSQL that all nodes share, with"
                + " LUNCHROOM_CLUSTER_MEMBERS set.'"
    })
    void a_wrong_value_is_one_sentence(String name, String value, String sentence) {
        var settings = TestSettings.of(name, value);

        assertThatThrownBy(settings::check).isInstanceOf(WrongSetting.class).hasMessage(sentence);
    }

    @Test
    void no_sentence_repeats_a_value_that_may_be_a_secret() {
        var settings = TestSettings.of("lunchroom.database.url", "postgres://user:secret@host/db");

        assertThatThrownBy(settings::check).isInstanceOf(WrongSetting.class).hasMessageNotContaining("secret");
    }

    @Test
    void white_space_and_a_last_slash_do_not_matter() {
        assertThat(TestSettings.of("lunchroom.base.url", " https://intranet.example/lunchroom/ ")
                        .baseUrl())
                .isEqualTo("https://intranet.example/lunchroom");
        assertThat(TestSettings.of("lunchroom.base.url", " ").baseUrl()).isEqualTo("http://127.0.0.1:8080/lunchroom");
    }
}
