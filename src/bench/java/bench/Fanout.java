package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * As many deliveries as the server manages: many post as fast as they are answered into one room full of listeners. Beside
 * it in the same run the bare references: one write for each frame, and one write for all frames that have come by now.
 */
final class Fanout {
    private record Result(double perSecond, double cpuMicros, double posts, long wrong, long bytes) {}

    public static void main(String[] arguments) throws Exception {
        var options = new Options(arguments);
        System.out.println(Machine.description());
        System.out.printf(
                "%d listeners in one room, %d posters flat out for %d s%n%n",
                options.number("listeners", 1000), options.number("posters", 32), options.number("seconds", 10));
        var lunchroom = lunchroom(options);
        var single = reference(options, lunchroom.bytes(), false);
        var batching = reference(options, lunchroom.bytes(), true);
        System.out.println("| | deliveries/s | server CPU for one, µs | posts/s | lost, doubled, out of order |");
        System.out.println("|---|---|---|---|---|");
        row("Lunchroom, each post durable first", lunchroom);
        row("reference, a write for each frame", single);
        row("reference, batching", batching);
        System.out.printf(
                Locale.ROOT,
                "%nDeliveries: **%.2f** times the single, %.2f times the batching reference; CPU: %.2f and **%.2f** times%n",
                lunchroom.perSecond() / single.perSecond(),
                lunchroom.perSecond() / batching.perSecond(),
                lunchroom.cpuMicros() / single.cpuMicros(),
                lunchroom.cpuMicros() / batching.cpuMicros());
    }

    private static void row(String what, Result result) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.2f | %.0f | %d |%n",
                what,
                result.perSecond(),
                result.cpuMicros(),
                result.posts(),
                result.wrong());
    }

    private static Result lunchroom(Options options) throws Exception {
        try (var server = Server.start(List.of(options.text("jvm", "-Xmx1g").split(" ")))) {
            var client = Client.ready(Server.PORT);
            FlatOut.posts(client, 8, options.number("warmup", 15));
            try (var listeners =
                    new Listeners(Server.PORT, options.number("listeners", 1000), client.streams())) {
                measure(options, server.load(), listeners, Server.PORT, client.tokens);
                return measure(options, server.load(), listeners, Server.PORT, client.tokens);
            }
        }
    }

    private static Result reference(Options options, long frame, boolean batching) throws Exception {
        try (var reference = ReferenceServer.start(frame, batching);
                var listeners = new Listeners(
                        ReferenceServer.PORT, options.number("listeners", 1000), ReferenceServer.STREAM)) {
            measure(options, reference.load(), listeners, ReferenceServer.PORT, List.of("none"));
            return measure(options, reference.load(), listeners, ReferenceServer.PORT, List.of("none"));
        }
    }

    /** Twice: the first time only warms up. */
    private static Result measure(
            Options options, Machine.Load load, Listeners listeners, int port, List<String> tokens) throws Exception {
        int count = options.number("listeners", 1000);
        var posters = new ArrayList<Poster>();
        for (int i = 0; i < options.number("posters", 32); i++) {
            posters.add(new Poster(port, Client.messages(), tokens.get(i % tokens.size())));
        }
        var delivered = listeners.reset();
        long before = load.cpuNanos();
        long bytes = listeners.bytes();
        long begun = System.nanoTime();
        var posts = FlatOut.run(posters, options.number("seconds", 10));
        listeners.await(posts.times().count() * count);
        double seconds = (listeners.latest() - begun) / 1e9;
        for (var poster : posters) {
            poster.close();
        }
        return new Result(
                delivered.count() / seconds,
                (load.cpuNanos() - before) / 1e3 / delivered.count(),
                posts.times().count() / seconds,
                listeners.wrong() + Math.abs(delivered.count() - posts.times().count() * count),
                (listeners.bytes() - bytes) / Math.max(1, delivered.count()));
    }
}
