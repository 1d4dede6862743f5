package bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Messages at a steady pace into a room full of listeners: how long until a post is acknowledged, how long until every
 * listener has it, and what that costs the server; beside the bare reference, in the same run.
 */
final class Paced {
    private static final int POSTERS = 8;
    private static final int SLICE_SECONDS = 5;
    private static final int MOST_SLICES = 12;

    private record Result(Times acknowledged, Times delivered, double cpuMicros, long wrong, int closed, long frame) {
        double expected(Options options) {
            return (double) options.number("listeners", 1000) * options.number("rate", 20) * options.number("seconds", 20);
        }
    }

    public static void main(String[] arguments) throws Exception {
        var options = new Options(arguments);
        System.out.println(Machine.description());
        System.out.printf(
                "%d listeners in one room, %d messages/s for %d s, after %d s of posts flat out and as long at pace as compilers work%n%n",
                options.number("listeners", 1000),
                options.number("rate", 20),
                options.number("seconds", 20),
                options.number("warmup", 15));
        try (var disk = new Disk(Path.of("target"))) {
            disk.run(options.number("rate", 20), 5);
            var lunchroom = lunchroom(options);
            var reference = reference(options, lunchroom.frame());
            print(options, lunchroom, reference, disk.times());
        }
    }

    private static Result lunchroom(Options options) throws Exception {
        var jvm = options.text("jvm", "-Xmx1g").split(" ");
        try (var server = Server.start(List.of(jvm))) {
            System.out.printf(Locale.ROOT, "Start to first 200: %.1f s%n", server.startup.toMillis() / 1e3);
            var client = Client.ready(Server.PORT);
            // A server that has run for a while: its code is compiled before anything is measured.
            FlatOut.posts(client, POSTERS, options.number("warmup", 15));
            long heap = server.load().liveHeapBytes();
            long resident = server.load().residentKilobytes();
            System.out.printf("Warm: %d MB live heap, %d MB resident%n", heap >> 20, resident >> 10);
            int count = options.number("listeners", 1000);
            long begun = System.nanoTime();
            try (var listeners = new Listeners(Server.PORT, count, client.streams())) {
                System.out.printf(Locale.ROOT, "%d streams opened in %.1f s%n", count, (System.nanoTime() - begun) / 1e9);
                System.out.printf(
                        Locale.ROOT,
                        "KB of live heap per listener: %.1f (resident: %.1f)%n",
                        (server.load().liveHeapBytes() - heap) / 1024.0 / count,
                        (server.load().residentKilobytes() - resident) / (double) count);
                return measure(options, server.load(), listeners, Server.PORT, client.tokens);
            }
        }
    }

    private static Result reference(Options options, long frame) throws Exception {
        try (var reference = ReferenceServer.start(frame, false);
                var listeners = new Listeners(
                        ReferenceServer.PORT, options.number("listeners", 1000), ReferenceServer.STREAM)) {
            return measure(options, reference.load(), listeners, ReferenceServer.PORT, List.of("none"));
        }
    }

    private static Result measure(
            Options options, Machine.Load load, Listeners listeners, int port, List<String> tokens) throws Exception {
        var posters = new ArrayList<Poster>();
        for (int i = 0; i < POSTERS; i++) {
            posters.add(new Poster(port, Client.messages(), tokens.get(i % tokens.size())));
        }
        int rate = options.number("rate", 20);
        int count = options.number("listeners", 1000);
        warm(load, posters, rate);
        listeners.await(Long.MAX_VALUE);
        var delivered = listeners.reset();
        var acknowledged = new Times();
        var threads = load.threads();
        long before = load.cpuNanos();
        long bytes = listeners.bytes();
        post(posters, rate, options.number("seconds", 20), acknowledged);
        listeners.await((long) count * rate * options.number("seconds", 20));
        double micros = (load.cpuNanos() - before) / 1e3 / delivered.count();
        if (options.number("threads", 0) > 0) {
            printThreads(threads, load.threads(), options.number("threads", 0), delivered.count());
        }
        for (var poster : posters) {
            poster.close();
        }
        return new Result(
                acknowledged,
                delivered,
                micros,
                listeners.wrong(),
                listeners.closed(),
                (listeners.bytes() - bytes) / Math.max(1, delivered.count()));
    }

    // At pace until the compilers have little left to do: a server's first minute is not what is measured here.
    private static void warm(Machine.Load load, List<Poster> posters, int rate) throws Exception {
        for (int slice = 0; slice < MOST_SLICES; slice++) {
            long before = load.compilerNanos();
            post(posters, rate, SLICE_SECONDS, new Times());
            if (slice > 0 && load.compilerNanos() - before < SLICE_SECONDS * 1e9 / 20) {
                return;
            }
        }
        System.out.println("The compilers are still at work: these figures are those of a server that is not warm.");
    }

    /** Each post at its moment, whether or not the one before has been answered. */
    private static void post(List<Poster> posters, int rate, int seconds, Times acknowledged) throws Exception {
        var threads = new ArrayList<ExecutorService>();
        posters.forEach(poster -> threads.add(Executors.newSingleThreadExecutor()));
        long begun = System.nanoTime();
        for (int i = 0; i < rate * seconds; i++) {
            long due = begun + i * 1_000_000_000L / rate;
            for (long now = System.nanoTime(); now < due; now = System.nanoTime()) {
                LockSupport.parkNanos(due - now);
            }
            var poster = posters.get(i % posters.size());
            threads.get(i % posters.size()).execute(() -> timed(poster, acknowledged));
        }
        for (var thread : threads) {
            thread.shutdown();
            thread.awaitTermination(30, TimeUnit.SECONDS);
        }
    }

    private static void timed(Poster poster, Times acknowledged) {
        long begun = System.nanoTime();
        try {
            poster.post();
            acknowledged.add(System.nanoTime() - begun);
        } catch (IOException e) {
            System.out.println("A post failed: " + e.getMessage());
        }
    }

    private static void printThreads(Map<String, Double> before, Map<String, Double> after, int most, long deliveries) {
        System.out.println("\nProcessor time by thread, µs per delivery:");
        after.replaceAll((name, millis) -> millis - before.getOrDefault(name, 0.0));
        after.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(most)
                .forEach(thread ->
                        System.out.printf(Locale.ROOT, "%8.2f %s%n", thread.getValue() * 1000 / deliveries, thread.getKey()));
    }

    private static void print(Options options, Result lunchroom, Result reference, Times disk) {
        System.out.printf(Locale.ROOT, "%nA frame: %d bytes on the wire%n%n", lunchroom.frame());
        System.out.println("| | Lunchroom | reference | ratio |");
        System.out.println("|---|---|---|---|");
        row("delivery p50, ms", lunchroom.delivered().within(0.5), reference.delivered().within(0.5));
        row("delivery p99, ms", lunchroom.delivered().within(0.99), reference.delivered().within(0.99));
        row("server CPU per delivery, µs", lunchroom.cpuMicros(), reference.cpuMicros());
        row("post acknowledged p50, ms (reference: append and sync)", lunchroom.acknowledged().within(0.5), disk.within(0.5));
        row("post acknowledged p99, ms (reference: append and sync)", lunchroom.acknowledged().within(0.99), disk.within(0.99));
        System.out.printf(
                Locale.ROOT,
                "%nDelivered: %d of %.0f; lost, doubled or out of order: %d; closed: %d%n",
                lunchroom.delivered().count(),
                lunchroom.expected(options),
                lunchroom.wrong(),
                lunchroom.closed());
    }

    private static void row(String what, double lunchroom, double reference) {
        System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f | **%.2f** |%n", what, lunchroom, reference, lunchroom / reference);
    }
}
