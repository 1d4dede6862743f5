package bench;

import java.util.Locale;

/**
 * Predicts what a number of people needs, from measured figures: {@code src/bench/run Model --delivery-micros 21.3
 * --listener-kb 8.4 …}. What it assumes about people stands in docs/architecture/scaling.md.
 */
final class Model {
    // Each follows from the code: a session every 15 s; members, presence and the head of a followed stream.
    private static final double SESSIONS_PER_LISTENER = 1 / 15.0;
    private static final double QUERIES_PER_ROOM_AND_NODE = 2.5;
    private static final double STATEMENTS_PER_POST = 7;
    private static final double READS_PER_ENTRY_AND_NODE = 4;
    private static final double HOURS = 3600;

    private final double deliveryMicros;
    private final double listenerKilobytes;
    private final double baseMegabytes;
    private final double streamsPerNode;
    private final double coresPerNode;
    private final double postsPerHour;

    private Model(Options options) {
        deliveryMicros = Double.parseDouble(options.text("delivery-micros", "21.3"));
        listenerKilobytes = Double.parseDouble(options.text("listener-kb", "8.4"));
        baseMegabytes = options.number("base-mb", 67);
        streamsPerNode = options.number("streams-per-node", 10_000);
        coresPerNode = options.number("cores", 2);
        postsPerHour = options.number("posts-per-hour", 6);
    }

    public static void main(String[] arguments) {
        var model = new Model(new Options(arguments));
        System.out.println("| people | listening at once | in a room | posts/s | deliveries/s | cores for them | nodes"
                + " | heap a node, MB | statements/s: posts | fan-out | rooms | sessions |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
        model.row(1_000, 0.20, 200);
        model.row(100_000, 0.10, 200);
        model.row(10_000_000, 0.05, 300);
    }

    private void row(long people, double share, double inRoom) {
        double listeners = people * share;
        double rooms = listeners / inRoom;
        double posts = listeners * postsPerHour / HOURS;
        double deliveries = posts * inRoom;
        double cores = deliveries * deliveryMicros / 1e6;
        // Half of a node's processor for deliveries, and always one node more than is needed.
        double byStreams = Math.ceil(listeners / streamsPerNode);
        double byCores = Math.ceil(cores / (coresPerNode / 2));
        double nodes = people <= 1_000 ? 1 : Math.max(byStreams, byCores) + 1;
        double heap = baseMegabytes + listeners / nodes * listenerKilobytes / 1024;
        // Whoever listens to a room may be on any node, so a room is followed on as many as it has listeners.
        double followed = rooms * Math.min(nodes, inRoom);
        System.out.printf(
                Locale.ROOT,
                "| %,d | %,.0f | %,.0f | %,.1f | %,.0f | %.2f | %.0f | %,.0f | %,.0f | %,.0f | %,.0f | %,.0f |%n",
                people,
                listeners,
                inRoom,
                posts,
                deliveries,
                cores,
                nodes,
                heap,
                posts * STATEMENTS_PER_POST,
                posts * Math.min(nodes, inRoom) * READS_PER_ENTRY_AND_NODE,
                followed * QUERIES_PER_ROOM_AND_NODE,
                listeners * SESSIONS_PER_LISTENER);
    }
}
