package org.lunchroom.operations.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownSettingsTest {
    private static final Map<String, String> SET = Map.of(
            "lunchroom.limit.posts.per.minute", "7",
            "lunchroom.portal.secret", "a-secret-that-nobody-may-ever-see",
            "lunchroom.database.url", "jdbc:postgresql://ada:lovelace@db/lunchroom?ssl=true&password=hunter2");

    private static KnownSettings settings(String... environment) {
        return new KnownSettings(
                key -> Optional.ofNullable(SET.get(key)).map(value -> new Source.Found(value, "environment")),
                Set.of(environment));
    }

    private static ShownSetting shown(String key) {
        return settings().all().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_setting_shows_its_value_and_where_it_comes_from() {
        assertThat(shown("lunchroom.limit.posts.per.minute"))
                .returns("7", ShownSetting::value)
                .returns("environment", ShownSetting::source);
        assertThat(shown("lunchroom.http.port"))
                .returns("8080", ShownSetting::value)
                .returns("default", ShownSetting::source);
    }

    @Test
    void a_secret_shows_only_that_it_is_set() {
        assertThat(shown("lunchroom.portal.secret"))
                .returns(null, ShownSetting::value)
                .returns(true, ShownSetting::secret)
                .returns("environment", ShownSetting::source);
        assertThat(shown("lunchroom.mail.password").source()).isEqualTo("default");
    }

    @Test
    void a_password_within_an_address_is_left_out() {
        assertThat(shown("lunchroom.database.url").value())
                .isEqualTo("jdbc:postgresql://…@db/lunchroom?ssl=true&password=…");
    }

    @Test
    void what_begins_like_ours_and_is_none_is_told_with_what_was_meant() {
        var settings = settings(
                "LUNCHROOM_HTTP_PORT",
                "LUNCHROOM_BASE_ULR",
                "LUNCHROOM_NONSENSE_OF_MINE",
                "PATH",
                "LUNCHROOM_JAVA_OPTIONS");

        assertThat(settings.unknown())
                .containsExactly(
                        new Unknown("LUNCHROOM_BASE_ULR", "LUNCHROOM_BASE_URL"),
                        new Unknown("LUNCHROOM_NONSENSE_OF_MINE", null));
        assertThat(settings.set()).isEqualTo(3);
    }

    @Test
    void strokes_are_counted() {
        assertThat(Typing.distance("", "abc")).isEqualTo(3);
        assertThat(Typing.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Typing.distance("a".repeat(10_000), "b")).isEqualTo(100);
    }
}
