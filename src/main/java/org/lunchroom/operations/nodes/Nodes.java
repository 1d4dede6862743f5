package org.lunchroom.operations.nodes;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.Opening;
import org.lunchroom.kernel.grid.Grid;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.time.MachineTime;

/** Calls the roll: each node that hears it answers with what its clock shows. */
@Singleton
public class Nodes {
    private static final String TOPIC = "roll";
    private static final Duration PATIENCE = Duration.ofMillis(700);
    // A caller that asks without end leaves nothing behind: what is not heard is forgotten.
    private static final int CALLS = 100;

    private record Answer(String node, long shown, long heard) {}

    private final Grid grid;
    private final Clock clock;
    private final boolean alone;
    private final Duration patience;
    private final Map<String, List<Answer>> open = new ConcurrentHashMap<>();
    // Not the grid's own thread, which must only note what was said.
    private final ThreadPoolExecutor answering =
            new ThreadPoolExecutor(0, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(CALLS), task -> {
                var made = new Thread(task, "lunchroom-roll");
                made.setDaemon(true);
                return made;
            });

    @Inject
    Nodes(Grid grid, @MachineTime Clock clock, Settings settings) {
        this(grid, clock, settings.clusterMembers().isEmpty(), PATIENCE);
    }

    Nodes(Grid grid, Clock clock, boolean alone, Duration patience) {
        this.grid = grid;
        this.clock = clock;
        this.alone = alone;
        this.patience = patience;
        answering.setRejectedExecutionHandler((task, pool) -> {});
    }

    void open(@Observes Opening opening) {
        listen();
    }

    void listen() {
        grid.listen(TOPIC, (node, said) -> {
            long heard = clock.millis();
            answering.execute(() -> hear(node, new String(said, StandardCharsets.US_ASCII).split(" "), heard));
        });
    }

    private void hear(String node, String[] said, long heard) {
        if (said[0].equals("who")) {
            grid.tell(TOPIC, ("here " + said[1] + " " + clock.millis()).getBytes(StandardCharsets.US_ASCII));
            return;
        }
        var answers = open.get(said[1]);
        if (answers != null) {
            answers.add(new Answer(node, Long.parseLong(said[2]), heard));
        }
    }

    /** Those that answer at once, this one first. */
    public List<Node> call() {
        var all = new ArrayList<Node>();
        all.add(new Node(Node.HERE, 0));
        if (!alone) {
            others().forEach(all::add);
        }
        return all;
    }

    private List<Node> others() {
        var call = Ids.next().toString();
        var answers = Collections.synchronizedList(new ArrayList<Answer>());
        open.put(call, answers);
        try {
            long asked = clock.millis();
            grid.tell(TOPIC, ("who " + call).getBytes(StandardCharsets.US_ASCII));
            // How many there are is not known: who has not answered by then is not there.
            new CountDownLatch(1).await(patience.toMillis(), TimeUnit.MILLISECONDS);
            synchronized (answers) {
                // Half of the way went by before the other clock was read.
                return answers.stream()
                        .map(one -> new Node(one.node, one.shown - (asked + one.heard) / 2))
                        .toList();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } finally {
            open.remove(call);
        }
    }

    @PreDestroy
    void close() {
        answering.shutdownNow();
    }
}
