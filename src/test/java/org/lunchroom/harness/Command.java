package org.lunchroom.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A script as an administrator calls it, from the repository's root. */
public final class Command {
    private static final int SECONDS = 180;

    private final Process process;
    private final Path output;

    private Command(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts it with these settings and no others of Lunchroom's. */
    public static Command start(Map<String, String> settings, String... command) {
        try {
            var output = Files.createTempFile("lunchroom", ".out");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("LUNCHROOM_"));
            builder.environment().putAll(settings);
            return new Command(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that it has said so far. */
    public String said() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The exit code, when it has ended by itself. */
    public int code() {
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                kill();
                throw new IllegalStateException("It did not end: " + said());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** kill -9, of whatever it has started as well. */
    public void kill() {
        var all = process.descendants().toList();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
    }
}
