package nodes;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.Started;

/**
 * From the moment a post is sent to one node until listeners have it: on that node, on two others that hear of it over
 * the grid, and on one that the grid does not know and that finds it by looking. {@code Nodes 2} does with two nodes.
 */
final class Nodes {
    private static final int RATE = 20;
    private static final int SECONDS = 20;
    private static final int WARM_UP = 45;
    private static final int LISTENERS = 20;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** How long each delivery took, in microseconds. */
    private static final class Times {
        private final ConcurrentSkipListMap<Long, AtomicLong> counts = new ConcurrentSkipListMap<>();

        void add(long nanos) {
            counts.computeIfAbsent(nanos / 1_000, micros -> new AtomicLong()).incrementAndGet();
        }

        long count() {
            return counts.values().stream().mapToLong(AtomicLong::get).sum();
        }

        double within(double share) {
            long wanted = (long) Math.ceil(count() * share);
            for (var step : counts.entrySet()) {
                wanted -= step.getValue().get();
                if (wanted <= 0) {
                    return step.getKey() / 1e3;
                }
            }
            return Double.NaN;
        }
    }

    private record Place(String name, Started node, Times times) {}

    private static volatile boolean counting;

    public static void main(String[] arguments) throws Exception {
        var limits = Map.of("LUNCHROOM_LIMIT_POSTS_PER_MINUTE", "1000000", "LUNCHROOM_LIMIT_REQUESTS_PER_MINUTE", "1000000", "LUNCHROOM_STREAM_LIMIT_PERSON", "1000");
        int count = arguments.length == 0 ? 3 : Integer.parseInt(arguments[0]);
        try (var nodes = new org.lunchroom.harness.Nodes(count, limits)) {
            var places = new ArrayList<Place>();
            for (int i = 0; i < count; i++) {
                places.add(new Place(i == 0 ? "the node that was posted to" : "another node, by hints", nodes.start(i), new Times()));
            }
            if (count > 2) {
                places.add(new Place("a node outside the grid, by looking", nodes.startOutsideTheGrid(), new Times()));
            }
            measure(places);
        }
        System.exit(0);
    }

    private static void measure(List<Place> places) throws Exception {
        var host = places.get(0).node().as("host");
        host.post("/rooms", "{\"tag\":\"nodes\",\"title\":\"Nodes\"}").expect(201);
        var open = new CountDownLatch(places.size() * LISTENERS);
        for (var place : places) {
            for (int i = 0; i < LISTENERS; i++) {
                var thread = new Thread(() -> listen(place, host.token(), open));
                thread.setDaemon(true);
                thread.start();
            }
        }
        open.await();
        var acknowledged = new Times();
        var timer = Executors.newScheduledThreadPool(8);
        timer.scheduleAtFixedRate(() -> timer.execute(() -> post(host, acknowledged)), 0, 1_000_000 / RATE, TimeUnit.MICROSECONDS);
        TimeUnit.SECONDS.sleep(WARM_UP);
        counting = true;
        TimeUnit.SECONDS.sleep(SECONDS);
        stop(timer);
        print(places, acknowledged);
    }

    private static void stop(ScheduledExecutorService timer) throws InterruptedException {
        timer.shutdownNow();
        TimeUnit.SECONDS.sleep(3);
    }

    private static void listen(Place place, String token, CountDownLatch open) {
        var request = HttpRequest.newBuilder(place.node().address().resolve("api/v1/stream?rooms=nodes"))
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            var lines = HTTP.send(request, BodyHandlers.ofLines());
            open.countDown();
            lines.body().forEach(line -> heard(place, line, System.nanoTime()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void heard(Place place, String line, long now) {
        int from = line.indexOf("\"words\":\"~");
        if (from > 0 && counting) {
            place.times().add(now - Long.parseLong(line.substring(from + 10, line.indexOf('~', from + 10))));
        }
    }

    private static void post(Caller host, Times acknowledged) {
        long begun = System.nanoTime();
        var words = "~" + begun + "~ " + "what works for us is to ask first ".repeat(5).strip();
        host.post("/rooms/nodes/messages", Caller.json(Map.of("words", words))).expect(201);
        if (counting) {
            acknowledged.add(System.nanoTime() - begun);
        }
    }

    private static void print(List<Place> places, Times acknowledged) {
        System.out.printf("%d listeners on each of %d nodes, one PostgreSQL, %d posts/s for %d s%n%n", LISTENERS, places.size(), RATE, SECONDS);
        System.out.println("| from post to | p50, ms | p99, ms | deliveries |\n|---|---|---|---|");
        row("its acknowledgement", acknowledged);
        places.forEach(place -> row(place.name(), place.times()));
        double same = places.get(0).times().within(0.99);
        System.out.printf(Locale.ROOT, "%nAnother node takes %.1f times as long as its own, at p99.%n", places.get(1).times().within(0.99) / same);
    }

    private static void row(String name, Times times) {
        System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %d |%n", name, times.within(0.5), times.within(0.99), times.count());
    }
}
