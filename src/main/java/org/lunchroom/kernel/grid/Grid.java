package org.lunchroom.kernel.grid;

import java.util.function.Consumer;

/**
 * The other nodes. What is said to them is short and may get lost: nothing is true only because it was said here, and
 * whoever listens also looks for themselves from time to time.
 */
public interface Grid {
    /** Called on a thread of the grid's: it must only note what was said and return. */
    interface Listener {
        void heard(String node, byte[] said);
    }

    /** To all other nodes, at once; returns without waiting for them. */
    void tell(String topic, byte[] said);

    void listen(String topic, Listener listener);

    /** Called with a node that has left, however it ended. */
    void whenGone(Consumer<String> left);

    /** The grid of a node that has no others. */
    static Grid alone() {
        return new Alone();
    }
}
