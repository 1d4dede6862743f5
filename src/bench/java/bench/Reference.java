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
 * who listen, one write each. What Lunchroom costs is told as a ratio to it.
 *
 * <p>Arguments: the port, and the size of a frame. It runs until its input ends.
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
    private final ByteBuffer frame = ByteBuffer.allocateDirect(1 << 16);
    private long number;

    private Reference(int frameSize) throws IOException {
        this.frameSize = frameSize;
    }

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(arguments[0]);
        var reference = new Reference(Integer.parseInt(arguments[1]));
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
            sendToAll();
        }
    }

    private void sendToAll() throws IOException {
        var text = StandardCharsets.US_ASCII.decode(in).toString();
        int mark = text.indexOf('~');
        var words = text.substring(mark, text.indexOf('~', mark + 1) + 1);
        var head = "id: bench:" + ++number + "\nevent: entry\ndata: " + words;
        frame.clear();
        frame.put((head + "x".repeat(Math.max(0, frameSize - head.length() - 2)) + "\n\n")
                .getBytes(StandardCharsets.US_ASCII));
        frame.flip();
        for (var listener : listeners) {
            frame.rewind();
            listener.write(frame);
        }
    }
}
