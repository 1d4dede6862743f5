package org.lunchroom.live;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.lunchroom.identity.Viewer;

/**
 * One open connection: a cursor for each stream it follows. It holds no queue; whenever its output takes bytes it writes
 * what its cursors find ready, and one that takes none for too long is closed and comes back with its numbers.
 */
final class Subscriber {
    static final long PATIENCE_NANOS = 30_000_000_000L;

    final Viewer viewer;
    /** Its index in its shard, and its turn for heartbeats. */
    int place;

    int beatSlot;

    private final BooleanSupplier signedIn;
    private final Output output;
    private final Shard shard;
    private final LongSupplier nanos;
    private final Consumer<Subscriber> onClose;
    private final List<Cursor> cursors = new ArrayList<>(1);
    private byte[] first;
    private byte[] last;
    private byte[] clock;
    private boolean entered;
    private boolean unsent;
    private boolean beatDue;
    private boolean leaving;
    private boolean closed;
    private long stalledAt;

    Subscriber(
            Viewer viewer,
            BooleanSupplier signedIn,
            Output output,
            Shard shard,
            LongSupplier nanos,
            Consumer<Subscriber> onClose) {
        this.viewer = viewer;
        this.signedIn = signedIn;
        this.output = output;
        this.shard = shard;
        this.nanos = nanos;
        this.onClose = onClose;
    }

    /** Before it is shared: one stream more. */
    Cursor follow(Channel channel, Pages pages) {
        var cursor = new Cursor(this, channel, channel.lane(shard), pages);
        cursors.add(cursor);
        return cursor;
    }

    /** Before it is shared: the frame it opens with. */
    void begin(byte[] hello) {
        first = hello;
    }

    /** From any thread: the output takes bytes (again). */
    void resume() {
        shard.run(this::pump);
    }

    /** From any thread: the connection is over. */
    void close() {
        shard.run(this::end);
    }

    /** From any thread: ends the stream of somebody who signed out; they come back and are told so. */
    void checkSession() {
        if (!signedIn.getAsBoolean()) {
            close();
        }
    }

    void run(Runnable step) {
        shard.run(step);
    }

    /** Writes what is ready, as long as the output takes it. From here on: on the shard's thread only. */
    void pump() {
        if (closed) {
            return;
        }
        enter();
        try {
            while (output.ready()) {
                stalledAt = 0;
                var bytes = next();
                if (bytes != null) {
                    output.write(bytes);
                    unsent = true;
                } else if (unsent) {
                    output.flush();
                    unsent = false;
                } else {
                    endIfDone();
                    return;
                }
            }
            stalledAt = stalledAt == 0 ? nanos.getAsLong() : stalledAt;
        } catch (IOException | IllegalStateException e) {
            // The client has gone.
            end();
        }
    }

    private void enter() {
        if (!entered) {
            entered = true;
            shard.add(this);
            cursors.forEach(Cursor::enter);
        }
    }

    private byte[] next() {
        var bytes = first;
        first = null;
        for (int i = 0; bytes == null && i < cursors.size(); i++) {
            bytes = cursors.get(i).next();
            if (cursors.get(i).isGone()) {
                cursors.remove(i).leave();
            }
        }
        return bytes == null ? notice() : bytes;
    }

    private byte[] notice() {
        if (clock != shard.clock()) {
            clock = shard.clock();
            return clock;
        }
        if (beatDue) {
            beatDue = false;
            return Frames.BEAT;
        }
        var farewell = last;
        last = null;
        return farewell;
    }

    /** The server stops: the client gets this frame, and the response ends. */
    void bye(byte[] frame) {
        last = frame;
        leaving = true;
        pump();
    }

    // Told good-bye, or following nothing any more.
    private void endIfDone() {
        if (leaving || cursors.isEmpty()) {
            end();
        }
    }

    /** Once a second: a heartbeat when it is its turn; the end when it takes nothing. */
    void beat(long now, int slot) {
        if (stalledAt != 0 && now - stalledAt > PATIENCE_NANOS) {
            output.cut();
            end();
        } else if (stalledAt == 0) {
            beatDue |= slot == beatSlot;
            pump();
        }
    }

    private void end() {
        if (closed) {
            return;
        }
        closed = true;
        if (entered) {
            shard.remove(this);
        }
        cursors.forEach(Cursor::leave);
        output.close();
        onClose.accept(this);
    }
}
