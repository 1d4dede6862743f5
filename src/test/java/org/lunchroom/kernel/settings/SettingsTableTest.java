package org.lunchroom.kernel.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SettingsTableTest {
    private static final Pattern IN_TABLE = Pattern.compile("(?m)^\\| `(LUNCHROOM_[A-Z_]+)`");
    private static final Pattern IN_CODE = Pattern.compile("\"(lunchroom(?:\\.[a-z]+)+)\"");
    private static final Pattern IN_SCRIPTS = Pattern.compile("\\$\\{(LUNCHROOM_[A-Z_]+)");

    @Test
    void the_table_lists_every_setting_that_the_code_reads() {
        assertThat(table()).containsAll(names(Path.of("src/main/java"), IN_CODE));
    }

    @Test
    void every_line_of_the_table_is_read_by_something() {
        var read = names(Path.of("src/main/java"), IN_CODE);
        read.addAll(names(Path.of("src/bin"), IN_SCRIPTS));

        assertThat(read).containsAll(table());
    }

    private static Set<String> table() {
        return names(Path.of("docs/settings.md"), IN_TABLE);
    }

    private static Set<String> names(Path root, Pattern pattern) {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> pattern.matcher(text(file)).results())
                    .map(found -> found.group(1).toUpperCase(Locale.ROOT).replace('.', '_'))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
