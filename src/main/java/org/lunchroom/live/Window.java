package org.lunchroom.live;

import java.util.Arrays;
import java.util.List;

/**
 * A stretch of a stream as ready frames: the entries numbered {@code floor + 1} to {@code head}. It never changes and is
 * shared by all who read it; growing makes a new one that forgets its oldest frames beyond a bound.
 */
final class Window {
    static final int FRAMES = 512;
    static final int BYTES = 512 * 1024;
    private static final byte[][] NONE = {};

    /** Rises when what was numbered before counts no more (a restored backup). */
    final int epoch;

    /** Rises when earlier entries may say something else than before (one was removed or edited). */
    final int revision;

    final long floor;
    final long head;
    private final byte[][] frames;

    private Window(int epoch, int revision, long floor, byte[][] frames) {
        this.epoch = epoch;
        this.revision = revision;
        this.floor = floor;
        this.head = floor + frames.length;
        this.frames = frames;
    }

    static Window empty(int epoch, long head) {
        return new Window(epoch, 0, head, NONE);
    }

    /** An older stretch of the same stream, as it reads at this revision. */
    Window page(long floor, List<byte[]> frames) {
        return new Window(epoch, revision, floor, frames.toArray(NONE));
    }

    /** The window with these frames after its last one, bounded. */
    Window with(List<byte[]> more) {
        var all = Arrays.copyOf(frames, frames.length + more.size());
        for (int i = 0; i < more.size(); i++) {
            all[frames.length + i] = more.get(i);
        }
        int from = firstKept(all);
        return new Window(epoch, revision, floor + from, Arrays.copyOfRange(all, from, all.length));
    }

    /** The window without its frames: whoever is behind reads the journal again, as it says now. */
    Window forgetting() {
        return new Window(epoch, revision + 1, head, NONE);
    }

    boolean sameRevision(Window other) {
        return epoch == other.epoch && revision == other.revision;
    }

    /** Whether it holds the frame after the given number. */
    boolean follows(long sent) {
        return sent >= floor && sent < head;
    }

    /** What follows the given number, as one run of bytes: all of it, or as many frames as fit in {@code limit}. */
    Slice after(long sent, int limit) {
        int from = (int) (sent - floor);
        int to = from;
        int size = 0;
        while (to < frames.length && (to == from || size + frames[to].length <= limit)) {
            size += frames[to++].length;
        }
        if (to == from + 1) {
            return new Slice(this, sent, sent + 1, frames[from]);
        }
        var bytes = new byte[size];
        int at = 0;
        for (int i = from; i < to; i++) {
            System.arraycopy(frames[i], 0, bytes, at, frames[i].length);
            at += frames[i].length;
        }
        return new Slice(this, sent, floor + to, bytes);
    }

    private static int firstKept(byte[][] frames) {
        int from = frames.length;
        int size = 0;
        while (from > 0 && frames.length - from < FRAMES && size + frames[from - 1].length <= BYTES) {
            size += frames[--from].length;
        }
        // However large the newest one is, it is kept.
        return Math.min(from, Math.max(0, frames.length - 1));
    }
}
