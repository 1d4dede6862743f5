package org.lunchroom.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/**
 * An asynchronous response: no thread waits for it, whatever its client does. Once its head and its first frame are sent,
 * the socket is taken from the container if that can be done, and the rest is written straight to it.
 */
final class ServletOutput implements Output, WriteListener, AsyncListener {
    // Its first bytes may still be under way; a connection that can't be taken is not asked for ever.
    private static final int MOST_TRIES = 5;

    private final Sockets sockets;
    private AsyncContext context;
    private ServletOutputStream stream;
    private Subscriber subscriber;
    private Wire wire;
    private SocketOutput socket;
    private int tries;
    private volatile boolean taken;

    /** With null for sockets it stays with the container. */
    ServletOutput(Sockets sockets) {
        this.sockets = sockets;
    }

    /** From here on the container calls back when bytes are taken, the first time right away. */
    void start(AsyncContext started, Subscriber reader) throws IOException {
        context = started;
        subscriber = reader;
        wire = Wire.under(started.getRequest());
        wire.bound();
        stream = started.getResponse().getOutputStream();
        started.setTimeout(0);
        started.addListener(this);
        stream.setWriteListener(this);
    }

    @Override
    public boolean ready() throws IOException {
        return socket == null ? stream.isReady() : socket.ready();
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        if (socket == null) {
            stream.write(bytes);
        } else {
            socket.write(bytes);
        }
    }

    @Override
    public void flush() throws IOException {
        if (socket == null) {
            stream.flush();
            if (sockets != null && tries++ < MOST_TRIES) {
                take();
            }
        }
    }

    private void take() throws IOException {
        taken = true;
        var channel = wire.take();
        if (channel == null) {
            taken = false;
            return;
        }
        socket = new SocketOutput(channel, subscriber::resume, subscriber::close);
        sockets.watch(socket);
        complete();
        context = null;
        stream = null;
        wire = null;
    }

    private void complete() {
        try {
            context.complete();
        } catch (IllegalStateException e) {
            // The container was quicker.
        }
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.close();
        } else if (context != null) {
            complete();
        }
    }

    @Override
    public void cut() {
        if (socket != null) {
            socket.cut();
        } else {
            wire.cut();
            close();
        }
    }

    @Override
    public void onWritePossible() {
        subscriber.resume();
    }

    @Override
    public void onError(Throwable thrown) {
        over();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        over();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        over();
    }

    @Override
    public void onError(AsyncEvent event) {
        over();
    }

    // What the container says of a socket that is ours concerns nobody.
    private void over() {
        if (!taken) {
            subscriber.close();
        }
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
