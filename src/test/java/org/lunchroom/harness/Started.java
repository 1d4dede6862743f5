package org.lunchroom.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Lunchroom as the README starts it, on a free port and with a data directory of its own, without building again. */
public final class Started implements AutoCloseable {
    static final String JAVA_OPTIONS = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx512m";
    private static final String READY = "Lunchroom is at ";

    private final Process process;
    private final URI address;
    private final Path data;

    private Started(Process process, URI address, Path data) {
        this.process = process;
        this.address = address;
        this.data = data;
    }

    /** Starts it as a demonstration whose clock may be moved. */
    public static Started with(Path data) {
        return with(data, Map.of());
    }

    public static Started with(Path data, Map<String, String> settings) {
        try {
            var said = Files.createTempFile("lunchroom", ".out");
            var process = launch(data, settings, said);
            return new Started(process, URI.create(address(process, said)), data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process launch(Path data, Map<String, String> settings, Path said) throws IOException {
        var builder = new ProcessBuilder("src/bin/run", "--no-build");
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("LUNCHROOM_"));
        environment.put("LUNCHROOM_HTTP_PORT", String.valueOf(freePort()));
        environment.put("LUNCHROOM_DATA_DIR", data.toString());
        environment.put("LUNCHROOM_DEMO_CLOCK", "true");
        environment.put("LUNCHROOM_JAVA_OPTIONS", JAVA_OPTIONS);
        environment.putAll(settings);
        return builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    }

    /** A port that nobody uses at the moment. */
    public static int freePort() {
        return freePorts(1).get(0);
    }

    /** So many different ports that nobody uses at the moment. */
    static List<Integer> freePorts(int count) {
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            var ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
            for (var socket : sockets) {
                socket.close();
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(Process process, Path said) throws IOException {
        while (process.isAlive()) {
            var lines = Files.readString(said, StandardCharsets.UTF_8).lines();
            var ready = lines.filter(line -> line.startsWith(READY)).findFirst();
            if (ready.isPresent()) {
                return ready.get().substring(READY.length());
            }
            pause(process);
        }
        throw new IllegalStateException(Files.readString(said, StandardCharsets.UTF_8));
    }

    private static void pause(Process process) {
        try {
            process.waitFor(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Up to the context root and a slash. */
    public URI address() {
        return address;
    }

    /** What it has logged since it was started. */
    public String log() {
        try {
            return Files.readString(data.resolve("log/lunchroom.0.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the server itself has open towards the network. */
    public Sockets sockets() {
        try {
            return Sockets.of(
                    Long.parseLong(Files.readString(data.resolve("run/pid")).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Caller nobody() {
        return Caller.at(address);
    }

    public Caller as(String persona) {
        return nobody().as(persona);
    }

    /** What a power cut leaves: the server is gone in the middle of whatever it did. */
    public void kill() {
        var all = process.descendants().toList();
        all.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        // Its port is free only then.
        all.forEach(one -> one.onExit().join());
        awaitEnd();
    }

    /** Ctrl+C, nearly: SIGTERM to the script. Returns its exit code. */
    public int stop() {
        process.destroy();
        return awaitEnd();
    }

    private int awaitEnd() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
