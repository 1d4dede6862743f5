package org.lunchroom.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.Listening;
import org.lunchroom.harness.Started;

class SlowFault {
    private static final String TOKEN = "a-token-for-figures-in-tests";
    private static final Pattern LISTENERS = Pattern.compile("(?m)^lunchroom_listeners(?:\\{[^}]*})? ([0-9.]+)");
    private static final int SLOW = 100;
    private static final int DEAF = 900;

    @TempDir
    Path data;

    @Test
    void listeners_who_read_a_byte_a_second_or_nothing_are_sent_away_and_harm_nobody() throws IOException {
        var settings = Map.of(
                "LUNCHROOM_LIMIT_POSTS_PER_MINUTE", "100000",
                "LUNCHROOM_STREAM_LIMIT_PERSON", "2000",
                "LUNCHROOM_METRICS_TOKEN", TOKEN);
        var timer = Executors.newSingleThreadScheduledExecutor();
        try (var server = Started.with(data, settings)) {
            var host = server.as("host");
            host.post("/rooms", "{\"tag\":\"slow\",\"title\":\"Slow\",\"postLength\":4000}")
                    .expect(201);
            var sockets = open(server.address(), host.token(), SLOW + DEAF);
            timer.scheduleAtFixedRate(() -> readOneByte(sockets.subList(0, SLOW)), 1, 1, TimeUnit.SECONDS);
            try (var good = Listening.to("slow", host)) {
                await().atMost(Duration.ofSeconds(30)).until(() -> listeners(server) >= SLOW + DEAF + 1);
                int posted = 0;
                long begun = System.nanoTime();
                while (listeners(server) > 1) {
                    for (int i = 0; i < 50; i++) {
                        host.post("/rooms/slow/messages", words(posted++)).expect(201);
                    }
                    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(4));
                }
                long seconds = (System.nanoTime() - begun) / 1_000_000_000;
                int all = posted;
                await().atMost(Duration.ofSeconds(30)).until(() -> good.words().size() == all);
                assertThat(good.opened()).isEqualTo(1);
                Result.of(
                        "%d listeners that read 1 byte/s and %d that never read: all sent away within %d s of a busy"
                                + " room (%d posts of 3,900 characters); the good listener got them all",
                        SLOW, DEAF, seconds, all);
            }
        } finally {
            timer.shutdownNow();
        }
    }

    private static String words(int number) {
        return Caller.json(Map.of("words", number + " " + "slow ".repeat(775)));
    }

    private static double listeners(Started server) {
        var figures =
                server.nobody().withToken(TOKEN).get("/metrics").expect(200).body();
        var found = LISTENERS.matcher(figures);
        assertThat(found.find()).as(figures).isTrue();
        return Double.parseDouble(found.group(1));
    }

    private static List<SocketChannel> open(URI server, String token, int count) throws IOException {
        var request = "GET /lunchroom/api/v1/stream?rooms=slow HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
                + token + "\r\n\r\n";
        var channels = new ArrayList<SocketChannel>();
        for (int i = 0; i < count; i++) {
            var channel = SocketChannel.open();
            channel.setOption(java.net.StandardSocketOptions.SO_RCVBUF, 4096);
            channel.connect(new InetSocketAddress(java.net.InetAddress.getLoopbackAddress(), server.getPort()));
            channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
            channel.configureBlocking(false);
            channels.add(channel);
        }
        return channels;
    }

    private static void readOneByte(List<SocketChannel> channels) {
        for (var channel : channels) {
            try {
                channel.read(ByteBuffer.allocate(1));
            } catch (IOException e) {
                // It was sent away.
            }
        }
    }
}
