package bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Listeners that open a stream and never read it, in a busy room with one that does read: what do they cost, and are they
 * sent away?
 */
final class Deaf {
    public static void main(String[] arguments) throws Exception {
        var options = new Options(arguments);
        int count = options.number("deaf", 500);
        System.out.println(Machine.description());
        System.out.printf("%d listeners that never read, and one that does%n%n", count);
        try (var server = Server.start(List.of(options.text("jvm", "-Xmx1g").split(" ")))) {
            var client = Client.ready(Server.PORT);
            try (var good = new Listeners(Server.PORT, 1, client.streams());
                    var poster = new Poster(Server.PORT, Client.messages(), client.tokens.get(0))) {
                var deaf = open(count, client.streams());
                System.out.println("| s | posts | of them heard by the good listener | live heap, MB | open sockets of the server |");
                System.out.println("|---|---|---|---|---|");
                var heard = good.reset();
                long begun = System.nanoTime();
                long posts = 0;
                for (int second = 10; second <= options.number("seconds", 70); second += 10) {
                    posts += postUntil(poster, begun + second * 1_000_000_000L);
                    good.await(posts);
                    System.out.printf(
                            Locale.ROOT,
                            "| %d | %d | %d | %d | %d |%n",
                            second,
                            posts,
                            heard.count(),
                            server.load().liveHeapBytes() >> 20,
                            server.load().openFiles());
                }
                for (var channel : deaf) {
                    channel.close();
                }
            }
        }
    }

    private static List<SocketChannel> open(int count, List<String> requests) throws IOException {
        var channels = new ArrayList<SocketChannel>();
        for (int i = 0; i < count; i++) {
            var channel = SocketChannel.open();
            channel.setOption(StandardSocketOptions.SO_RCVBUF, 4096);
            channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), Server.PORT));
            channel.write(ByteBuffer.wrap(requests.get(i % requests.size()).getBytes(StandardCharsets.US_ASCII)));
            channels.add(channel);
        }
        return channels;
    }

    private static long postUntil(Poster poster, long end) throws IOException {
        long posts = 0;
        while (System.nanoTime() < end) {
            poster.post(100);
            posts++;
        }
        return posts;
    }
}
