package org.lunchroom.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.Started;

class RestoredE2E {
    private static final String ROOM = "/rooms/restored";

    @TempDir
    Path data;

    @TempDir
    Path fresh;

    private record Ran(int code, String said) {}

    @Test
    void a_room_goes_on_from_its_backup_in_a_fresh_directory_and_screens_that_are_ahead_start_over() throws Exception {
        var backup = backedUpAndGoneOn();

        var restored = run(fresh, 0, "src/bin/restore", backup);
        assertThat(restored.code()).as(restored.said()).isZero();
        assertThat(restored.said()).contains("Restored into", "messages");

        try (var server = Started.with(fresh)) {
            var host = server.as("host");
            assertThat(words(host)).containsExactly("Before the backup");
            assertThat(run(fresh, 0, "src/bin/restore", "--replace", backup).said())
                    .as("never under a running server")
                    .contains("Stop it first");
            try (var ahead = OpenStream.of(host, "?rooms=restored:3")) {
                ahead.line(line -> line.equals("event: reset"));
                post(host, "After the restoration");
                ahead.line(line -> line.contains("After the restoration"));
                assertThat(ahead.ids()).containsExactly("id: restored:2");
            }
        }
        assertThat(run(fresh, 0, "src/bin/restore", backup).said()).contains("holds a database already");
    }

    private String backedUpAndGoneOn() throws IOException, InterruptedException {
        try (var server = Started.with(data)) {
            var host = server.as("host");
            host.post("/rooms", "{\"tag\":\"restored\",\"title\":\"Restored\"}").expect(201);
            post(host, "Before the backup");
            var made = run(data, server.address().getPort(), "src/bin/backup");
            assertThat(made.code()).as(made.said()).isZero();
            post(host, "After it");
            post(host, "And again");
            var file = made.said().strip();
            assertThat(Path.of(file)).isNotEmptyFile();
            return file;
        }
    }

    private static Ran run(Path data, int port, String... command) throws IOException, InterruptedException {
        var said = Files.createTempFile("lunchroom", ".out");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("LUNCHROOM_DATA_DIR", data.toString());
        builder.environment().put("LUNCHROOM_HTTP_PORT", String.valueOf(port));
        var process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ran(process.exitValue(), Files.readString(said));
    }

    private static void post(Caller host, String words) {
        host.post(ROOM + "/messages", "{\"words\":\"" + words + "\"}").expect(201);
    }

    private static List<String> words(Caller host) {
        return host
                .get(ROOM)
                .expect(200)
                .json()
                .getJsonArray("messages")
                .getValuesAs(jakarta.json.JsonObject.class)
                .stream()
                .map(message -> message.getString("words"))
                .toList();
    }
}
