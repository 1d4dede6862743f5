package org.lunchroom.kernel.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;

/**
 * Connections that are closed when they take too long in all: a server that answers a letter at a time would otherwise
 * hold up all mail for as long as it likes.
 */
final class WatchedSockets extends SocketFactory {
    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(task -> {
        var made = new Thread(task, "lunchroom-mail-watch");
        made.setDaemon(true);
        return made;
    });

    private final SocketFactory sockets;
    private final Duration longest;

    WatchedSockets(SocketFactory sockets, Duration longest) {
        this.sockets = sockets;
        this.longest = longest;
    }

    /** The same connection, for so long and no longer. */
    static <S extends Socket> S watched(S socket, Duration longest) {
        WATCH.schedule(() -> close(socket), longest.toMillis(), TimeUnit.MILLISECONDS);
        return socket;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is over either way.
        }
    }

    @Override
    public Socket createSocket() throws IOException {
        return watched(sockets.createSocket(), longest);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return watched(sockets.createSocket(host, port), longest);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return watched(sockets.createSocket(host, port, from, fromPort), longest);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return watched(sockets.createSocket(host, port), longest);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return watched(sockets.createSocket(host, port, from, fromPort), longest);
    }
}
