package org.lunchroom.kernel.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddingOriginsTest {
    @Test
    void exact_origins_are_taken() {
        assertThat(origins("https://intranet.example, http://localhost:3000,https://[::1]:8443"))
                .containsExactly("https://intranet.example", "http://localhost:3000", "https://[::1]:8443");
        assertThat(origins("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "https://*.example",
                "null",
                "intranet.example",
                "https://intranet.example/",
                "https://intranet.example/portal",
                "https://a.example; script-src *",
                "https://a.example https://b.example",
                "ftp://intranet.example"
            })
    void anything_else_stops_the_start(String value) {
        assertThatThrownBy(() -> origins(value))
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith("LUNCHROOM_EMBEDDING_ORIGINS must be ");
    }

    private static java.util.List<String> origins(String value) {
        return new Settings(name -> Optional.of(value)).embeddingOrigins();
    }
}
