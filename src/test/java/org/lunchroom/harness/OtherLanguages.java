package org.lunchroom.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Languages other than Java, where this machine has them: a test that needs one is skipped elsewhere. */
public final class OtherLanguages {
    private OtherLanguages() {}

    /** Whether a command of that name is there and says its version. */
    public static boolean has(String command) {
        try {
            var asked = new ProcessBuilder(command, "--version")
                    .redirectErrorStream(true)
                    .start();
            asked.getInputStream().readAllBytes();
            return asked.waitFor(20, TimeUnit.SECONDS) && asked.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the command says; fails when it ends badly. */
    public static String run(Path folder, Map<String, String> environment, List<String> command) {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        try {
            var started = builder.redirectErrorStream(true).start();
            started.getOutputStream().close();
            var said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!started.waitFor(60, TimeUnit.SECONDS) || started.exitValue() != 0) {
                throw new AssertionError(String.join(" ", command) + " ended badly: " + said);
            }
            return said.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
