package org.lunchroom.kernel.outbound;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** What came back. */
public final class Fetched {
    private final Destination from;
    private final Head head;
    private final byte[] body;
    private final boolean cut;

    /**
     * What stands before the content.
     *
     * @param kind such as "text/html"; empty where it was not said
     * @param charset as it was said; null where it was not
     * @param robots what programs are asked not to do with it; empty where nothing is asked
     * @param links its Link headers, with commas between; empty where there are none
     * @param length how many bytes it says it has; -1 where it does not say
     */
    public record Head(int status, String kind, String charset, String robots, String links, long length) {
        public Head(int status, String kind, String charset, String robots, String links) {
            this(status, kind, charset, robots, links, -1);
        }
    }

    Fetched(Destination from, Head head, byte[] body, boolean cut) {
        this.from = from;
        this.head = head;
        this.body = body;
        this.cut = cut;
    }

    /** Where it came from in the end, after redirects. */
    public Destination from() {
        return from;
    }

    public Head head() {
        return head;
    }

    public boolean ok() {
        return head.status() / 100 == 2;
    }

    /** Empty where its kind was not wanted. */
    public InputStream body() {
        return new ByteArrayInputStream(body);
    }

    public byte[] bytes() {
        return body.clone();
    }

    public int size() {
        return body.length;
    }

    /** Whether there would have been more. */
    public boolean cut() {
        return cut;
    }
}
