package org.lunchroom.live;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** An executor that does what it was given when told to, one after the other, on the test's thread. */
final class Steps implements Executor {
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Override
    public synchronized void execute(Runnable step) {
        waiting.add(step);
    }

    void runAll() {
        for (var step = next(); step != null; step = next()) {
            step.run();
        }
    }

    private synchronized Runnable next() {
        return waiting.poll();
    }
}
