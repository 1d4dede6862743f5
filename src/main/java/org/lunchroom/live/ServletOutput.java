package org.lunchroom.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/** An asynchronous response: no thread waits for it, whatever its client does. */
final class ServletOutput implements Output, WriteListener, AsyncListener {
    private AsyncContext context;
    private ServletOutputStream stream;
    private Subscriber subscriber;
    private Wire wire;

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
    public boolean ready() {
        return stream.isReady();
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        stream.write(bytes);
    }

    @Override
    public void flush() throws IOException {
        stream.flush();
    }

    @Override
    public void close() {
        if (context != null) {
            try {
                context.complete();
            } catch (IllegalStateException e) {
                // The container was quicker.
            }
        }
    }

    @Override
    public void cut() {
        wire.cut();
        close();
    }

    @Override
    public void onWritePossible() {
        subscriber.resume();
    }

    @Override
    public void onError(Throwable thrown) {
        subscriber.close();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        subscriber.close();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        subscriber.close();
    }

    @Override
    public void onError(AsyncEvent event) {
        subscriber.close();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
