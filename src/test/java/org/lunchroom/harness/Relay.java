package org.lunchroom.harness;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A network between two programs that can fall silent: what is sent is taken, and never arrives. */
public final class Relay implements AutoCloseable {
    private final ServerSocket door;
    private final int target;
    private final Queue<Closeable> open = new ConcurrentLinkedQueue<>();
    private volatile boolean silent;

    private Relay(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    /** From a free port of this machine to another one. */
    public static Relay to(int target) {
        try {
            var relay = new Relay(new ServerSocket(0, 100, InetAddress.getLoopbackAddress()), target);
            start(relay::accept);
            return relay;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "relay");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Nothing arrives any more, in either direction, and nobody is told. */
    public void fallSilent() {
        silent = true;
    }

    /** New connections work; those of before have lost something on their way and end. */
    public void mend() {
        silent = false;
        open.forEach(Relay::end);
        open.clear();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var from = door.accept();
                open.add(from);
                if (!silent) {
                    connect(from);
                }
            } catch (IOException e) {
                // The door is closed.
                return;
            }
        }
    }

    private void connect(Socket from) {
        try {
            var to = new Socket(InetAddress.getLoopbackAddress(), target);
            open.add(to);
            start(() -> carry(from, to));
            start(() -> carry(to, from));
        } catch (IOException e) {
            // Nobody is there: whoever knocked is told.
            end(from);
        }
    }

    private void carry(Socket from, Socket to) {
        try {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            var block = new byte[8192];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                if (!silent) {
                    out.write(block, 0, read);
                }
            }
        } catch (IOException e) {
            // One of the two has ended; so does the other.
        }
        end(from);
        end(to);
    }

    private static void end(Closeable one) {
        try {
            one.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        end(door);
        mend();
    }
}
