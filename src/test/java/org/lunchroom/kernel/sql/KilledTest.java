package org.lunchroom.kernel.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A program that is killed at any moment, while others write to the same file and sync nothing. */
class KilledTest {
    private static final int KILLS = 4;
    private static final int LINES = 60;

    private final Path file = TestDatabase.newFile();

    @Test
    void what_was_acknowledged_before_the_process_was_killed_is_there() throws Exception {
        var acknowledged = new TreeSet<String>();
        for (int round = 1; round <= KILLS; round++) {
            var before = acknowledged.size();
            acknowledged.addAll(writtenUntilKilled());
            assertThat(acknowledged.size() - before).isGreaterThanOrEqualTo(LINES);
            assertThat(kept()).as("after kill " + round).containsAll(acknowledged);
        }
    }

    private List<String> writtenUntilKilled() throws IOException, InterruptedException {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        classPath,
                        Writers.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var lines = new ArrayList<String>();
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                lines.add(line);
                if (lines.size() == LINES) {
                    // Not by the process itself, which would close its output with the last lines in it.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        // The last line may have been cut in the middle.
        lines.removeIf(line -> !line.endsWith("."));
        return lines;
    }

    private List<String> kept() {
        try (var database = TestDatabase.at(file)) {
            return database.read(handle -> handle.createQuery("select words from line")
                    .mapTo(String.class)
                    .list());
        }
    }
}
