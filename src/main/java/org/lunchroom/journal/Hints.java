package org.lunchroom.journal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells whoever listens that a stream has grown: tiny, and allowed to get lost. */
@Singleton
public class Hints {
    /** Called on the writer's thread: it must only note the hint and return. */
    public interface Listener {
        void grown(StreamId stream, long head);
    }

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    public void listen(Listener listener) {
        listeners.add(listener);
    }

    void tell(StreamId stream, long head) {
        listeners.forEach(listener -> listener.grown(stream, head));
    }
}
