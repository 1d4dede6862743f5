package org.lunchroom.live;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as a chunk of an HTTP/1.1 response, outside the heap. Subscribers of a shard are written to one after the other
 * and mostly get the same bytes: each thread keeps its latest chunk.
 */
final class Chunk {
    private static final int CAPACITY = 64 * 1024;
    private static final ThreadLocal<Chunk> LATEST = ThreadLocal.withInitial(Chunk::new);
    private static final byte[] LINE_END = {'\r', '\n'};

    private final ByteBuffer direct = ByteBuffer.allocateDirect(CAPACITY);
    private byte[] bytes;
    private ByteBuffer framed;

    private Chunk() {}

    /** Valid until this thread asks for other bytes. */
    static ByteBuffer of(byte[] bytes) {
        var latest = LATEST.get();
        if (latest.bytes != bytes) {
            latest.frame(bytes);
        }
        return latest.framed.rewind();
    }

    private void frame(byte[] content) {
        var head = (Integer.toHexString(content.length) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        int size = head.length + content.length + LINE_END.length;
        framed = size <= CAPACITY ? direct.clear() : ByteBuffer.allocate(size);
        framed.put(head).put(content).put(LINE_END).flip();
        bytes = content;
    }
}
