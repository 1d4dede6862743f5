package org.lunchroom.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A response's rest on a real socket. */
class SocketOutputTest {
    private final Sockets sockets = new Sockets();
    private final AtomicInteger writable = new AtomicInteger();
    private final AtomicInteger gone = new AtomicInteger();
    private SocketChannel client;
    private SocketOutput output;

    @BeforeEach
    void connect() throws IOException {
        try (var server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            client = SocketChannel.open();
            client.setOption(StandardSocketOptions.SO_RCVBUF, 8192);
            client.connect(server.getLocalAddress());
            var channel = server.accept();
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.SO_SNDBUF, 8192);
            output = new SocketOutput(channel, writable::incrementAndGet, gone::incrementAndGet);
        }
        sockets.watch(output);
        await().until(() -> writable.get() == 1);
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        output.cut();
        sockets.close();
    }

    @Test
    void what_is_written_arrives_as_chunks_and_the_last_one_ends_the_response() throws IOException {
        output.write(bytes("one"));
        output.write(bytes("and two"));
        output.close();

        assertThat(received()).isEqualTo("3\r\none\r\n7\r\nand two\r\n0\r\n\r\n");
        assertThat(gone).hasValue(0);
    }

    @Test
    void the_same_bytes_may_go_to_many_and_longer_ones_than_usual_go_out_whole() throws IOException {
        var same = bytes("same");
        var large = new byte[100_000];
        Arrays.fill(large, (byte) 'x');
        output.write(same);
        output.write(same);
        output.write(large);
        var received = new Thread(this::drain);
        received.start();

        await().until(output::ready);
        output.close();

        await().until(() -> !received.isAlive());
        assertThat(drained.toString(StandardCharsets.UTF_8))
                .isEqualTo("4\r\nsame\r\n4\r\nsame\r\n186a0\r\n" + "x".repeat(100_000) + "\r\n0\r\n\r\n");
    }

    @Test
    void a_client_that_takes_nothing_is_not_ready_and_nothing_is_lost_when_it_takes_again() throws IOException {
        int written = fill();
        assertThat(output.ready()).isFalse();
        assertThat(writable).hasValue(1);

        var received = new Thread(this::drain);
        received.start();

        await().until(() -> writable.get() > 1 && output.ready());
        output.close();
        await().until(() -> !received.isAlive());
        assertThat(drained.toString(StandardCharsets.UTF_8))
                .isEqualTo(("3e8\r\n" + "y".repeat(1000) + "\r\n").repeat(written) + "0\r\n\r\n");
    }

    @Test
    void a_client_that_leaves_is_noticed_without_a_write() throws IOException {
        client.close();

        await().until(() -> gone.get() == 1);
    }

    @Test
    void what_a_client_says_meanwhile_means_nothing() throws IOException {
        client.write(java.nio.ByteBuffer.wrap(bytes("GET / HTTP/1.1\r\n\r\n")));
        output.write(bytes("one"));
        output.close();

        assertThat(gone).hasValue(0);
    }

    @Test
    void one_that_is_cut_gets_nothing_more() throws IOException {
        fill();

        output.cut();

        assertThat(output.channel.isOpen()).isFalse();
    }

    /** Writes until the client's and our own buffers are full. */
    private int fill() throws IOException {
        var frame = new byte[1000];
        Arrays.fill(frame, (byte) 'y');
        int written = 0;
        while (output.ready()) {
            output.write(frame);
            written++;
        }
        return written;
    }

    private final ByteArrayOutputStream drained = new ByteArrayOutputStream();

    private void drain() {
        try (var in = new DataInputStream(client.socket().getInputStream())) {
            in.transferTo(drained);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String received() {
        drain();
        return drained.toString(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
