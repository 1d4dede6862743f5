package bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;

/** The least that a durable write costs here: append 300 bytes to a file and sync it. */
final class Disk implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private final Times times = new Times();

    Disk(Path directory) throws IOException {
        file = Files.createTempFile(directory, "append", ".bin");
        channel = FileChannel.open(file, StandardOpenOption.APPEND);
    }

    void run(int rate, int seconds) throws IOException {
        for (int i = 0; i < rate * seconds; i++) {
            long begun = System.nanoTime();
            channel.write(ByteBuffer.allocate(300));
            channel.force(false);
            times.add(System.nanoTime() - begun);
            LockSupport.parkNanos(1_000_000_000L / rate);
        }
    }

    Times times() {
        return times;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.delete(file);
    }
}
