package org.lunchroom.live;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notices on one thread which of our sockets take bytes again, and which of our clients have gone. */
final class Sockets implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sockets.class);
    // Sockets that were closed elsewhere are let go of when the selector looks at them.
    private static final int LOOK_MILLIS = 1_000;

    private final Queue<SocketOutput> arrived = new ConcurrentLinkedQueue<>();
    private final ByteBuffer ignored = ByteBuffer.allocateDirect(4096);
    private Selector selector;

    /** From now on its subscriber is told. Starts the thread for the first one. */
    synchronized void watch(SocketOutput output) throws IOException {
        if (selector == null) {
            selector = Selector.open();
            var thread = new Thread(() -> run(selector), "lunchroom-live-sockets");
            thread.setDaemon(true);
            thread.start();
        }
        arrived.add(output);
        selector.wakeup();
    }

    private void run(Selector open) {
        while (open.isOpen()) {
            try {
                open.select(this::look, LOOK_MILLIS);
                for (var output = arrived.poll(); output != null; output = arrived.poll()) {
                    register(open, output);
                }
            } catch (IOException | ClosedSelectorException e) {
                LOG.debug("Sockets can't be looked at.", e);
            } catch (RuntimeException e) {
                // One client's trouble must not leave all others unwatched.
                LOG.warn("A socket made trouble.", e);
            }
        }
    }

    private static void register(Selector selector, SocketOutput output) {
        try {
            output.registered(output.channel.register(selector, SelectionKey.OP_READ, output));
        } catch (IOException e) {
            output.gone();
        }
    }

    private void look(SelectionKey key) {
        var output = (SocketOutput) key.attachment();
        try {
            if (key.isReadable() && isOver(output.channel)) {
                key.cancel();
                output.gone();
            } else if (key.isWritable()) {
                key.interestOps(SelectionKey.OP_READ);
                output.writable();
            }
        } catch (CancelledKeyException e) {
            // Closed just now, by whoever knows.
        }
    }

    // Whatever a client says while it listens is read and means nothing.
    private boolean isOver(SocketChannel channel) {
        try {
            return channel.read(ignored.clear()) < 0;
        } catch (IOException e) {
            return true;
        }
    }

    @Override
    public synchronized void close() {
        if (selector != null) {
            try {
                selector.close();
            } catch (IOException e) {
                LOG.debug("The selector can't be closed.", e);
            }
        }
    }
}
