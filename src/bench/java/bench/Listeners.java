package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Many open streams on one thread. Each message carries the moment it was sent ({@code ~123456~}), each frame the number of
 * its entry: every arrival is timed, and must follow the one before it on its stream, or something was lost, doubled or
 * out of order.
 */
final class Listeners implements AutoCloseable {
    private static final int UNDER_WAY = 100;

    private final Selector selector;
    private final InetSocketAddress address;
    private final List<byte[]> requests;
    private final int wanted;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 18);
    private final Thread thread = new Thread(this::run, "listeners");
    private final AtomicLong wrong = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private volatile Times times = new Times();
    private volatile boolean stopping;
    private volatile long latest;
    private volatile int open;
    private volatile int refused;
    private volatile int closed;
    private int connecting;
    private int begun;

    /** Opens so many streams with these requests, in turn, and returns when all are open. */
    Listeners(int port, int wanted, List<String> requests) throws IOException {
        this.selector = Selector.open();
        this.address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        this.wanted = wanted;
        this.requests = requests.stream()
                .map(text -> text.getBytes(StandardCharsets.US_ASCII))
                .toList();
        thread.setDaemon(true);
        thread.start();
        while (open < wanted && refused == 0 && thread.isAlive()) {
            pause();
        }
        if (open < wanted) {
            throw new IOException("Only " + open + " streams opened, " + refused + " were refused.");
        }
    }

    /** Starts counting anew. */
    Times reset() {
        wrong.set(0);
        times = new Times();
        return times;
    }

    /** Arrivals that did not follow the one before. */
    long wrong() {
        return wrong.get();
    }

    /** When the latest bytes arrived. */
    long latest() {
        return latest;
    }

    /** Received so far. */
    long bytes() {
        return bytes.get();
    }

    int closed() {
        return closed;
    }

    /** Waits until so many have arrived, or nothing has for three seconds. */
    void await(long arrivals) {
        long before = -1;
        for (int quiet = 0; times.count() < arrivals && quiet < 300; quiet++) {
            if (times.count() != before) {
                before = times.count();
                quiet = 0;
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run() {
        try {
            while (!stopping) {
                connectMore();
                selector.select(100);
                for (var key : selector.selectedKeys()) {
                    handle(key);
                }
                selector.selectedKeys().clear();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void connectMore() throws IOException {
        while (begun < wanted && connecting < UNDER_WAY) {
            var channel = SocketChannel.open();
            channel.configureBlocking(false);
            channel.connect(address);
            channel.register(
                    selector, SelectionKey.OP_CONNECT, new Ear(requests.get(begun % requests.size()), this::arrived));
            connecting++;
            begun++;
        }
    }

    private void handle(SelectionKey key) throws IOException {
        var channel = (SocketChannel) key.channel();
        var ear = (Ear) key.attachment();
        try {
            if (key.isConnectable()) {
                channel.finishConnect();
                channel.write(ByteBuffer.wrap(ear.request));
                key.interestOps(SelectionKey.OP_READ);
            } else if (key.isReadable()) {
                read(channel, ear);
            }
        } catch (IOException e) {
            over(channel, ear);
        }
    }

    private void read(SocketChannel channel, Ear ear) throws IOException {
        int count = channel.read(buffer.clear());
        if (count < 0) {
            over(channel, ear);
            return;
        }
        bytes.addAndGet(count);
        long now = System.nanoTime();
        latest = now;
        boolean answered = ear.isAnswered();
        ear.hear(buffer.flip(), now);
        if (!answered && ear.isAnswered()) {
            connecting--;
            open += ear.isOpen() ? 1 : 0;
            refused += ear.isOpen() ? 0 : 1;
        }
    }

    private void arrived(long nanos, boolean follows) {
        times.add(nanos);
        if (!follows) {
            wrong.incrementAndGet();
        }
    }

    private void over(SocketChannel channel, Ear ear) throws IOException {
        channel.close();
        closed += ear.isOpen() ? 1 : 0;
        refused += ear.isAnswered() ? 0 : 1;
    }

    @Override
    public void close() throws IOException {
        stopping = true;
        selector.wakeup();
        try {
            thread.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (var key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }
}
