package org.lunchroom.live;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rest of a response whose head the container has sent, written straight to its socket in chunks of HTTP/1.1. */
final class SocketOutput implements Output {
    private static final Logger LOG = LoggerFactory.getLogger(SocketOutput.class);
    private static final byte[] END = {'0', '\r', '\n', '\r', '\n'};

    final SocketChannel channel;
    private final Runnable onWritable;
    private final Runnable onGone;
    private ByteBuffer rest;
    private volatile SelectionKey key;

    SocketOutput(SocketChannel channel, Runnable onWritable, Runnable onGone) {
        this.channel = channel;
        this.onWritable = onWritable;
        this.onGone = onGone;
    }

    /** On the thread that looks after sockets. */
    void registered(SelectionKey registered) {
        key = registered;
        // Perhaps there was something to write already.
        onWritable.run();
    }

    void writable() {
        onWritable.run();
    }

    void gone() {
        onGone.run();
    }

    @Override
    public boolean ready() throws IOException {
        if (rest == null) {
            return true;
        }
        channel.write(rest);
        if (!rest.hasRemaining()) {
            rest = null;
            return true;
        }
        askToBeTold();
        return false;
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        var chunk = Chunk.of(bytes);
        channel.write(chunk);
        if (chunk.hasRemaining()) {
            // A copy, since all share the chunk; there is at most this one for a client.
            rest = ByteBuffer.allocate(chunk.remaining()).put(chunk).flip();
            askToBeTold();
        }
    }

    private void askToBeTold() {
        try {
            if (key != null) {
                key.interestOpsOr(SelectionKey.OP_WRITE);
                key.selector().wakeup();
            }
        } catch (CancelledKeyException e) {
            onGone.run();
        }
    }

    /** What is written is sent. */
    @Override
    public void flush() {}

    @Override
    public void close() {
        try (channel) {
            if (rest == null && channel.isOpen()) {
                channel.write(ByteBuffer.wrap(END));
            }
        } catch (IOException e) {
            LOG.debug("The client was quicker.", e);
        }
    }

    @Override
    public void cut() {
        try (channel) {
            channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        } catch (IOException e) {
            LOG.debug("The client was quicker.", e);
        }
    }
}
