package org.lunchroom.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lunchroom.kernel.grid.Grid;

/**
 * The other nodes, as far as hints go: "room:4f1e… 413", a line for each stream that has grown. Whoever posts does not
 * wait for them, and what has grown while one text is on its way goes into the next.
 */
final class Neighbours {
    private static final String TOPIC = "hints";

    private final Grid grid;
    private final Executor sender;
    private final Map<StreamId, Long> grown = new ConcurrentHashMap<>();
    private final AtomicBoolean sending = new AtomicBoolean();

    Neighbours(Grid grid, Hints.Listener here) {
        this(grid, here, thread());
    }

    Neighbours(Grid grid, Hints.Listener here, Executor sender) {
        this.grid = grid;
        this.sender = sender;
        grid.listen(TOPIC, (node, said) -> read(new String(said, StandardCharsets.US_ASCII), here));
    }

    private static Executor thread() {
        var thread = new ThreadPoolExecutor(0, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            var made = new Thread(task, "lunchroom-hints");
            made.setDaemon(true);
            return made;
        });
        thread.setCorePoolSize(1);
        thread.allowCoreThreadTimeOut(true);
        return thread;
    }

    void tell(StreamId stream, long head) {
        grown.merge(stream, head, Math::max);
        if (sending.compareAndSet(false, true)) {
            sender.execute(this::send);
        }
    }

    private void send() {
        sending.set(false);
        var lines = new ArrayList<String>();
        for (StreamId stream : List.copyOf(grown.keySet())) {
            lines.add(stream + " " + grown.remove(stream));
        }
        if (!lines.isEmpty()) {
            grid.tell(TOPIC, String.join("\n", lines).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void read(String said, Hints.Listener here) {
        for (String line : said.split("\n")) {
            int space = line.indexOf(' ');
            here.grown(StreamId.parse(line.substring(0, space)), Long.parseLong(line.substring(space + 1)));
        }
    }
}
