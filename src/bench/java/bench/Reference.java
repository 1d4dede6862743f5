package bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The least that a Java server can do: it stores nothing, asks nobody, and sends one ready frame for each message to all
 * who listen. What Lunchroom costs is told as a ratio to it. There are two of it: one writes each frame by itself, the other
 * gathers the messages that have come by now and writes their frames together.
 *
 * <p>Arguments: the port, the size of a frame, and "batching" for the second one. It runs until its input ends.
 */
final class Reference {
    private static final byte[] STREAM =
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n: hello\n\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CREATED =
            "HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final int frameSize;
    private final Selector selector = Selector.open();
    private final List<SocketChannel> listeners = new ArrayList<>();
    private final ByteBuffer in = ByteBuffer.allocateDirect(1 << 16);
    private final ByteBuffer frames = ByteBuffer.allocateDirect(1 << 20);
    private final boolean batching;
    private long number;

    private Reference(int frameSize, boolean batching) throws IOException {
        this.frameSize = frameSize;
        this.batching = batching;
    }

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(arguments[0]);
        var reference = new Reference(Integer.parseInt(arguments[1]), arguments.length > 2);
        var server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 4096);
        server.configureBlocking(false);
        server.register(reference.selector, SelectionKey.OP_ACCEPT);
        System.out.println("ready");
        reference.run(server);
    }

    private void run(ServerSocketChannel server) throws IOException {
        while (System.in.available() == 0) {
            selector.select(500);
            for (var key : selector.selectedKeys()) {
                if (key.isAcceptable()) {
                    accept(server);
                } else {
                    read((SocketChannel) key.channel());
                }
            }
            selector.selectedKeys().clear();
            sendToAll();
        }
    }

    private void accept(ServerSocketChannel server) throws IOException {
        for (var channel = server.accept(); channel != null; channel = server.accept()) {
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.register(selector, SelectionKey.OP_READ);
        }
    }

    private void read(SocketChannel channel) throws IOException {
        in.clear();
        if (channel.read(in) < 0) {
            listeners.remove(channel);
            channel.close();
            return;
        }
        in.flip();
        if (in.get(0) == 'G') {
            channel.write(ByteBuffer.wrap(STREAM));
            listeners.add(channel);
        } else {
            channel.write(ByteBuffer.wrap(CREATED));
            addFrame();
            if (!batching) {
                sendToAll();
            }
        }
    }

    private void addFrame() {
        var text = StandardCharsets.US_ASCII.decode(in).toString();
        int mark = text.indexOf('~');
        var words = text.substring(mark, text.indexOf('~', mark + 1) + 1);
        var head = "id: bench:" + ++number + "\nevent: entry\ndata: " + words;
        frames.put((head + "x".repeat(Math.max(0, frameSize - head.length() - 2)) + "\n\n")
                .getBytes(StandardCharsets.US_ASCII));
    }

    // Waits for a listener whose socket is full: this server is as simple as can be, and its listeners read.
    private void sendToAll() throws IOException {
        frames.flip();
        if (frames.hasRemaining()) {
            for (var listener : listeners) {
                frames.rewind();
                listener.write(frames);
                while (frames.hasRemaining()) {
                    Thread.yield();
                    listener.write(frames);
                }
            }
        }
        frames.clear();
    }
}
