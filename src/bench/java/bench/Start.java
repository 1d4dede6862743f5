package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** From starting the process to its first answer with 200, a few times, each with an empty data directory. */
final class Start {
    public static void main(String[] arguments) throws Exception {
        var options = new Options(arguments);
        System.out.println(Machine.description());
        var seconds = new ArrayList<Double>();
        System.out.println("\n| start | first 200 after, s | processor time, s | live heap, MB | resident, MB |\n|---|---|---|---|---|");
        for (int i = 1; i <= options.number("times", 3); i++) {
            try (var server = Server.start(List.of(options.text("jvm", "-Xmx1g").split(" ")))) {
                double cpu = server.load().cpuNanos() / 1e9;
                seconds.add(server.startup.toMillis() / 1e3);
                System.out.printf(
                        Locale.ROOT,
                        "| %d | %.1f | %.1f | %d | %d |%n",
                        i,
                        seconds.get(i - 1),
                        cpu,
                        server.load().liveHeapBytes() >> 20,
                        server.load().residentKilobytes() >> 10);
            }
        }
        seconds.sort(null);
        System.out.printf(Locale.ROOT, "%nMedian: %.1f s%n", seconds.get(seconds.size() / 2));
    }
}
