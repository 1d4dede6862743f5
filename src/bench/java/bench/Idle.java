package bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What listeners cost who only listen: live heap and resident memory for each, and which classes hold it. */
final class Idle {
    public static void main(String[] arguments) throws Exception {
        var options = new Options(arguments);
        int count = options.number("listeners", 9000);
        System.out.println(Machine.description());
        System.out.printf("%d listeners in one room, in which nothing happens%n%n", count);
        try (var server = Server.start(List.of(options.text("jvm", "-Xmx1g").split(" ")))) {
            var client = Client.ready(Server.PORT);
            FlatOut.posts(client, 8, options.number("warmup", 10));
            var before = server.load().histogram();
            long resident = server.load().residentKilobytes();
            long begun = System.nanoTime();
            try (var listeners = new Listeners(Server.PORT, count, client.streams())) {
                double seconds = (System.nanoTime() - begun) / 1e9;
                var after = server.load().histogram();
                long heap = total(after) - total(before);
                System.out.println("| listeners | opened in, s | live heap before, MB | live heap for each, KB | resident for each, KB |");
                System.out.println("|---|---|---|---|---|");
                System.out.printf(
                        Locale.ROOT,
                        "| %d | %.1f | %d | **%.1f** | %.1f |%n",
                        count,
                        seconds,
                        total(before) >> 20,
                        heap / 1024.0 / count,
                        (server.load().residentKilobytes() - resident) / (double) count);
                print(before, after, count, options.number("classes", 0));
                System.out.printf("%nClosed meanwhile: %d%n", listeners.closed());
            }
        }
    }

    private static long total(Map<String, Machine.Held> histogram) {
        return histogram.values().stream().mapToLong(Machine.Held::bytes).sum();
    }

    private static void print(
            Map<String, Machine.Held> before, Map<String, Machine.Held> after, int count, int most) {
        if (most == 0) {
            return;
        }
        System.out.println("\n| bytes for each listener | objects | class |\n|---|---|---|");
        after.replaceAll((name, held) -> held.minus(before.get(name)));
        after.entrySet().stream()
                .sorted((one, other) -> Long.compare(other.getValue().bytes(), one.getValue().bytes()))
                .limit(most)
                .forEach(held -> System.out.printf(
                        Locale.ROOT,
                        "| %.0f | %.2f | `%s` |%n",
                        held.getValue().bytes() / (double) count,
                        held.getValue().objects() / (double) count,
                        held.getKey()));
    }
}
