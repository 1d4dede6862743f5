package org.lunchroom.journal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.lunchroom.kernel.grid.Grid;

/** Tells whoever listens, here and on the other nodes, that a stream has grown: tiny, and allowed to get lost. */
@Singleton
public class Hints {
    /** Called on the writer's thread: it must only note the hint and return. */
    public interface Listener {
        void grown(StreamId stream, long head);
    }

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Neighbours neighbours;

    @Inject
    public Hints(Grid grid) {
        neighbours = new Neighbours(grid, this::here);
    }

    /** For one node alone. */
    public Hints() {
        this(Grid.alone());
    }

    public void listen(Listener listener) {
        listeners.add(listener);
    }

    void tell(StreamId stream, long head) {
        here(stream, head);
        neighbours.tell(stream, head);
    }

    private void here(StreamId stream, long head) {
        listeners.forEach(listener -> listener.grown(stream, head));
    }
}
