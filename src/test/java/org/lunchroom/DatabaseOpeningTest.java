package org.lunchroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.settings.WrongSetting;

/** A database that can't be used stops the start with one sentence that names the setting. */
class DatabaseOpeningTest {
    @TempDir
    Path directory;

    private Settings settings;

    @BeforeEach
    void set() {
        settings = TestSettings.of("lunchroom.data.dir", directory.toString());
    }

    @Test
    void a_database_written_before_is_gone_on_with() {
        try (var first = Lunchroom.database(settings)) {
            first.run(handle -> handle.execute("insert into stream (id, head) values ('kept', 7)"));
        }
        try (var second = Lunchroom.database(settings)) {
            long head = second.read(handle -> handle.createQuery("select head from stream where id = 'kept'")
                    .mapTo(Long.class)
                    .one());
            assertThat(head).isEqualTo(7);
        }
    }

    @Test
    void a_database_of_another_making_is_refused() {
        try (var first = Lunchroom.database(settings)) {
            first.run(handle -> handle.execute("update \"flyway_schema_history\" set \"checksum\" = 1"));
        }
        assertThatThrownBy(() -> Lunchroom.database(settings))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("LUNCHROOM_DATA_DIR")
                .hasMessageContaining("this version of Lunchroom wrote");
    }

    @Test
    void a_database_that_does_not_answer_is_refused() {
        var away = TestSettings.of("lunchroom.database.url", "jdbc:postgresql://127.0.0.1:9/none?connectTimeout=1");
        assertThatThrownBy(() -> Lunchroom.database(away))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("LUNCHROOM_DATABASE_URL")
                .hasMessageContaining("a database that answers");
    }
}
