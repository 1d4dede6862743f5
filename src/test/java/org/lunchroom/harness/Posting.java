package org.lunchroom.harness;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Somebody who posts one message after the other as a widget does: one that was not acknowledged is sent again with the
 * same key, to the next node.
 */
public final class Posting {
    private static final long PAUSE_NANOS = 50_000_000;

    private final List<Caller> nodes;
    private final String tag;
    private final String name;
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private final AtomicInteger again = new AtomicInteger();
    private final Thread thread = new Thread(this::post, "posting");
    private int node;
    private volatile boolean over;
    private volatile boolean stopped;

    private Posting(String tag, String name, List<Caller> nodes) {
        this.tag = tag;
        this.name = name;
        this.nodes = nodes;
        thread.setDaemon(true);
    }

    /** Posts "name 0", "name 1" … until told to finish. */
    public static Posting to(String tag, String name, Caller... nodes) {
        var posting = new Posting(tag, name, List.of(nodes));
        posting.thread.start();
        return posting;
    }

    private void post() {
        for (int i = 0; !over; i++) {
            var words = name + " " + i;
            while (!isAcknowledged(words)) {
                if (stopped) {
                    return;
                }
                node++;
                again.incrementAndGet();
                LockSupport.parkNanos(PAUSE_NANOS);
            }
            acknowledged.add(words);
        }
    }

    private boolean isAcknowledged(String words) {
        try {
            var answer = nodes.get(node % nodes.size())
                    .post(
                            "/rooms/" + tag + "/messages",
                            Caller.json(Map.of("words", words)),
                            "Idempotency-Key",
                            tag + " " + words);
            return answer.status() == 201 || answer.status() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** The words of all messages that were acknowledged, in their order. */
    public List<String> acknowledged() {
        return acknowledged;
    }

    /** How often a message had to be sent again. */
    public int again() {
        return again.get();
    }

    /** At once, whatever is under way. */
    public void stop() {
        stopped = true;
        over = true;
    }

    /** Returns when the message under way is acknowledged. */
    public void finish() {
        over = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
