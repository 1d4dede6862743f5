package org.lunchroom.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Started;

/** The data directory on a small disk of its own, in memory; it needs the right to mount one. */
class FullDiskFault {
    private static final int DISK_MEGABYTES = 700;

    Path disk;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Files.createTempDirectory("lunchroom-disk");
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + DISK_MEGABYTES + "m", "tmpfs", disk.toString()) == 0);
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", disk.toString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    @Test
    void a_full_disk_is_a_clear_refusal_and_with_room_again_all_goes_on() throws IOException {
        try (var server = Started.with(disk, Map.of("LUNCHROOM_LIMIT_POSTS_PER_MINUTE", "100000"));
                var crowd = new Crowd(server.nobody(), 4)) {
            crowd.awaitMore(50);
            var filler = fill();
            await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> crowd.host
                    .post("/rooms/" + crowd.tag + "/messages", "{\"words\":\"" + "full ".repeat(50) + "\"}")
                    .expectProblem(503, "database-away"));
            int before = crowd.acknowledged();
            Files.delete(filler);
            long room = System.nanoTime();
            crowd.awaitMore(1);
            long resumed = (System.nanoTime() - room) / 1_000_000;
            crowd.awaitMore(50);
            assertThat(crowd.listeners()).allSatisfy(listener -> assertThat(listener.numbers())
                    .isEqualTo(java.util.stream.LongStream.rangeClosed(
                                    1, listener.numbers().size())
                            .boxed()
                            .toList()));
            Result.of(
                    "disk full (H2): refused with 503 after %d acknowledged; first acknowledgement %d ms after there"
                            + " was room; streams reopened %d",
                    before, resumed, crowd.reopened());
        }
    }

    /** Takes all the room there is; the server goes on writing meanwhile. */
    private Path fill() {
        var filler = disk.resolve("filler");
        try (var file = Files.newOutputStream(filler)) {
            var block = new byte[1 << 16];
            while (Files.size(filler) < Integer.MAX_VALUE) {
                file.write(block);
            }
        } catch (IOException e) {
            // Full: that was the wish.
        }
        return filler;
    }
}
