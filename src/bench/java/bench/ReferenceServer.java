package bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The {@link Reference} as a process of its own, on the port beside the server's. */
final class ReferenceServer implements AutoCloseable {
    static final int PORT = Server.PORT + 1;
    static final List<String> STREAM = List.of("GET /stream HTTP/1.1\r\nHost: x\r\n\r\n");

    private final Process process;

    private ReferenceServer(Process process) {
        this.process = process;
    }

    /** Starts it and returns when it listens. */
    static ReferenceServer start(long frame, boolean batching) throws IOException {
        Machine.refuseTaken(PORT);
        var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), "bench.Reference", "" + PORT, "" + frame));
        if (batching) {
            command.add("batching");
        }
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.inputReader().readLine();
        return new ReferenceServer(process);
    }

    Machine.Load load() {
        return new Machine.Load(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
        // The next one listens on the same port.
        process.onExit().join();
    }
}
