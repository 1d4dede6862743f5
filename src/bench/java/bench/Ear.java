package bench;

import java.nio.ByteBuffer;

/** Reads one stream byte by byte, wherever the network cuts it: the answer's head, its chunks, the frames' marks. */
final class Ear {
    /** Told of every message that arrives. */
    interface Arrivals {
        void arrived(long nanos, boolean follows);
    }

    private static final String OK = "HTTP/1.1 200";
    private static final String CHUNKED = "transfer-encoding: chunked";
    private static final String ID = "id: ";

    final byte[] request;
    private final Arrivals arrivals;
    private StringBuilder head = new StringBuilder();
    private boolean open;
    private boolean chunked;
    private long chunkLeft;
    private long chunkSize;

    private int idMatched;
    private boolean inId;
    private long id;
    private long latest = -1;
    private boolean waiting;
    private boolean inMark;
    private long sentAt;

    Ear(byte[] request, Arrivals arrivals) {
        this.request = request;
        this.arrivals = arrivals;
    }

    boolean isOpen() {
        return open;
    }

    boolean isAnswered() {
        return head == null;
    }

    void hear(ByteBuffer bytes, long now) {
        while (bytes.hasRemaining()) {
            byte b = bytes.get();
            if (head != null) {
                readHead(b);
            } else if (chunked && chunkLeft == 0) {
                readChunkSize(b);
            } else {
                chunkLeft--;
                readFrame(b, now);
            }
        }
    }

    private void readHead(byte b) {
        head.append((char) b);
        int length = head.length();
        if (b == '\n' && length > 3 && head.charAt(length - 3) == '\n') {
            open = head.indexOf(OK) == 0;
            chunked = head.toString().toLowerCase(java.util.Locale.ROOT).contains(CHUNKED);
            head = null;
        }
    }

    private void readChunkSize(byte b) {
        int digit = Character.digit(b, 16);
        if (digit >= 0) {
            chunkSize = chunkSize * 16 + digit;
        } else if (b == '\n' && chunkSize > 0) {
            chunkLeft = chunkSize;
            chunkSize = 0;
        }
    }

    private void readFrame(byte b, long now) {
        if (inId) {
            readId(b);
        } else if (inMark) {
            readMark(b, now);
        } else if (b == '~' && waiting) {
            inMark = true;
            sentAt = 0;
        } else if (b == '\n') {
            idMatched = 1;
        } else if (idMatched > 0) {
            idMatched = b == ID.charAt(idMatched - 1) ? idMatched + 1 : 0;
            inId = idMatched > ID.length();
        }
    }

    // "id: room:413": the digits after the colon.
    private void readId(byte b) {
        if (b == '\n') {
            inId = false;
            idMatched = 1;
            waiting = true;
        } else {
            id = b >= '0' && b <= '9' ? id * 10 + b - '0' : 0;
        }
    }

    // The first mark after an id counts; the message's tree holds it a second time.
    private void readMark(byte b, long now) {
        if (b == '~') {
            inMark = false;
            waiting = false;
            arrivals.arrived(now - sentAt, latest < 0 || id == latest + 1);
            latest = id;
            id = 0;
        } else {
            sentAt = sentAt * 10 + b - '0';
        }
    }
}
