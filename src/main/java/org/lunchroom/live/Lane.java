package org.lunchroom.live;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Those of a channel's cursors that one shard writes to. Only the shard's thread touches them. */
final class Lane {
    // Several frames go out in one write, and yet one slow reader never makes the server hold much for it.
    private static final int WRITE_LIMIT = 32 * 1024;

    private final Shard shard;
    private final List<Cursor> cursors = new ArrayList<>();
    private final AtomicBoolean woken = new AtomicBoolean();
    private Slice latest;

    Lane(Shard shard) {
        this.shard = shard;
    }

    void add(Cursor cursor) {
        cursor.place = cursors.size();
        cursors.add(cursor);
    }

    void remove(Cursor cursor) {
        var last = cursors.remove(cursors.size() - 1);
        if (last != cursor) {
            cursors.set(cursor.place, last);
            last.place = cursor.place;
        }
    }

    void delivered(long entries) {
        shard.delivered.add(entries);
    }

    /** From any thread: there is something new to write. Many calls become one round. */
    void wake() {
        if (woken.compareAndSet(false, true)) {
            shard.run(() -> {
                woken.set(false);
                each(cursor -> cursor.subscriber.pump());
            });
        }
    }

    /** On the shard's thread, soon. */
    void later(Consumer<Cursor> step) {
        shard.run(() -> each(step));
    }

    // Backwards, since a step may take its own cursor out.
    private void each(Consumer<Cursor> step) {
        for (int i = cursors.size() - 1; i >= 0; i--) {
            step.accept(cursors.get(i));
        }
    }

    /** What follows a number, joined once for everyone who stands there. */
    Slice slice(Window window, long sent) {
        var slice = latest;
        if (slice == null || !slice.isOf(window, sent)) {
            slice = window.after(sent, WRITE_LIMIT);
            latest = slice;
        }
        return slice;
    }
}
