package org.lunchroom.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.harness.Command;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;

/** The script, on an embedded database that has a password. */
class RestoreIT {
    private static final String PASSWORD = "nobody-sees-this-one";

    @TempDir
    Path directory;

    Path backup;

    @BeforeEach
    void back_up() {
        backup = directory.resolve("backup.zip");
        var url = TestDatabase.url(directory.resolve("source/lunchroom"));
        try (var database = new Database(url, "keeper", PASSWORD, 2).migrated()) {
            database.run(handle -> new BackupStore().copy(handle, backup));
        }
    }

    @Test
    void a_password_opens_the_backup_and_is_no_argument_of_any_program() throws IOException {
        var seen = directory.resolve("seen");
        var home = javaThatNotesItsArguments(seen);

        var restore = restore(Map.of("JAVA_HOME", home.toString(), "LUNCHROOM_DATABASE_PASSWORD", PASSWORD));

        assertThat(restore.code()).as(restore.said()).isZero();
        assertThat(restore.said()).contains("Restored into").contains("rooms 0, messages 0");
        assertThat(Files.readString(seen)).contains("Restore", "Inspection").doesNotContain(PASSWORD);
    }

    @Test
    void with_a_wrong_password_nothing_is_put_in_place() {
        var restore = restore(Map.of("LUNCHROOM_DATABASE_PASSWORD", "another"));

        assertThat(restore.code()).isEqualTo(1);
        assertThat(restore.said()).contains("Nothing was restored", "Wrong user name or password");
        assertThat(directory.resolve("data/lunchroom.mv.db")).doesNotExist();
    }

    @Test
    void no_script_hands_a_password_on_as_an_argument() throws IOException {
        try (Stream<Path> scripts = Files.list(Path.of("src/bin"))) {
            List<Path> all = scripts.toList();
            assertThat(all).hasSizeGreaterThan(5).allSatisfy(script -> assertThat(Files.readString(script))
                    .doesNotContain("-password")
                    .doesNotContain("$LUNCHROOM_DATABASE_PASSWORD", "${LUNCHROOM_DATABASE_PASSWORD"));
        }
    }

    private Command restore(Map<String, String> more) {
        var settings = new HashMap<>(more);
        settings.put("LUNCHROOM_DATA_DIR", directory.resolve("data").toString());
        settings.put("LUNCHROOM_DATABASE_USER", "keeper");
        var command = Command.start(settings, "src/bin/restore", backup.toString());
        command.code();
        return command;
    }

    /** What a colleague on the same machine would read in the list of processes. */
    private Path javaThatNotesItsArguments(Path seen) throws IOException {
        var bin = Files.createDirectories(directory.resolve("java/bin"));
        for (var program : List.of("java", "jar")) {
            var real = Path.of(System.getProperty("java.home"), "bin", program);
            var script = "#!/bin/sh\necho \"$0 $*\" >>'" + seen + "'\nexec '" + real + "' \"$@\"\n";
            Files.writeString(bin.resolve(program), script);
            Files.setPosixFilePermissions(bin.resolve(program), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return bin.getParent();
    }
}
