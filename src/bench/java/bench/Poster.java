package bench;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One connection that posts and waits for each answer. */
final class Poster implements AutoCloseable {
    private final int port;
    private final String head;
    private Socket socket;
    private DataInputStream in;
    private long sequence;

    Poster(int port, String path, String token) throws IOException {
        this.port = port;
        connect();
        head = "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                + token + "\r\n";
    }

    /** Posts a message of about 200 characters that says when it was sent; returns when it is acknowledged. */
    void post() throws IOException {
        post(5);
    }

    void post(int sentences) throws IOException {
        var words = "~" + System.nanoTime() + "~ " + "what works for us is to ask first ".repeat(sentences);
        var body = "{\"words\":\"" + words.strip() + "\"}";
        var key = Long.toHexString(Double.doubleToLongBits(Math.random())) + "-" + sequence++;
        send(head + "Idempotency-Key: " + key + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
        int status = answer();
        if (status != 201) {
            throw new IOException("A post was answered with " + status);
        }
    }

    private void connect() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    }

    private void send(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }

    private int answer() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        long length = 0;
        boolean chunked = false;
        boolean last = false;
        for (var line = line(); !line.isEmpty(); line = line()) {
            var lower = line.toLowerCase(java.util.Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(15).strip());
            }
            last |= lower.equals("connection: close");
            chunked |= lower.startsWith("transfer-encoding: chunked");
        }
        if (chunked) {
            readChunks();
        } else {
            in.skipNBytes(length);
        }
        // Servers end a connection after some hundred requests.
        if (last) {
            socket.close();
            connect();
        }
        return status;
    }

    private void readChunks() throws IOException {
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            in.skipNBytes(size + 2L);
        }
        line();
    }

    private String line() throws IOException {
        var text = new StringBuilder();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new IOException("The server closed the connection.");
            }
            text.append((char) b);
        }
        return text.toString().strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
