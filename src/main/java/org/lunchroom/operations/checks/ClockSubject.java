package org.lunchroom.operations.checks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.LongStream;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MachineTime;
import org.lunchroom.operations.nodes.Node;
import org.lunchroom.operations.nodes.Nodes;

/** How far the clocks are apart: this machine's, the database's, the other nodes'. */
@Singleton
class ClockSubject implements Subject {
    private static final long OFF_MILLIS = 2_000;
    private static final long FAR_MILLIS = 30_000;

    private final Database database;
    private final Clock clock;
    private final Nodes nodes;
    private final CheckStore store = new CheckStore();

    @Inject
    ClockSubject(Database database, @MachineTime Clock clock, Nodes nodes) {
        this.database = database;
        this.clock = clock;
        this.nodes = nodes;
    }

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public String page() {
        return "operating.md";
    }

    @Override
    public int place() {
        return 7;
    }

    @Override
    public Finding look(Approach approach) {
        var all = nodes.call();
        var there = database.read(store::now);
        long database = Duration.between(there, clock.instant()).toMillis();
        long apart = LongStream.concat(LongStream.of(database), all.stream().mapToLong(Node::differenceMillis))
                .map(Math::abs)
                .max()
                .orElse(0);
        var values = Map.of("seconds", apart / 1000, "count", all.size());
        if (apart > FAR_MILLIS) {
            return Finding.wrong("clock.off", values);
        }
        return apart > OFF_MILLIS ? Finding.look("clock.off", values) : Finding.good("clock.same", values);
    }
}
