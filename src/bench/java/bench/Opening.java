package bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Opening a room that has many messages, and reading any page of it: at the server, one after the other. Before each
 * opening something is posted, so that no answer is one that was given before.
 */
final class Opening {
    private static final int OPENINGS = 200;
    private static final int PAGES = 1_000;

    private interface Act {
        void run() throws IOException, InterruptedException;
    }

    public static void main(String[] arguments) throws Exception {
        var options = new Options(arguments);
        System.out.println(Machine.description());
        System.out.println("\n| messages in the room | first screen p50 / p99, ms | any page p50 / p99, ms |\n|---|---|---|");
        try (var server = Server.start(List.of(options.text("jvm", "-Xmx1g").split(" ")))) {
            var client = Client.ready(Server.PORT);
            long messages = fill(client, 0, options.number("few", 5_000));
            measure(client, messages, false);
            messages += OPENINGS;
            messages = measure(client, messages, true);
            messages = fill(client, messages, options.number("messages", 100_000));
            measure(client, messages, true);
            System.out.printf("%nLive heap: %d MB%n", server.load().liveHeapBytes() >> 20);
        }
    }

    private static long fill(Client client, long messages, long wanted) throws Exception {
        long now = messages;
        while (now < wanted) {
            now += FlatOut.posts(client, 32, 2).times().count();
        }
        return now;
    }

    /** Answers with how many messages there are afterwards. */
    private static long measure(Client client, long messages, boolean print) throws Exception {
        var opened = new Times();
        var pages = new Times();
        var random = new Random(1);
        try (var poster = new Poster(Server.PORT, Client.messages(), client.tokens.get(0))) {
            for (int i = 0; i < OPENINGS; i++) {
                poster.post();
                timed(opened, client::opened);
            }
        }
        for (int i = 0; i < PAGES; i++) {
            long number = 51 + (long) (random.nextDouble() * (messages - 51));
            timed(pages, () -> client.page(number));
        }
        if (print) {
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %.1f / %.1f | %.1f / %.1f |%n",
                    messages,
                    opened.within(0.5),
                    opened.within(0.99),
                    pages.within(0.5),
                    pages.within(0.99));
        }
        return messages + OPENINGS;
    }

    private static void timed(Times times, Act act) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        act.run();
        times.add(System.nanoTime() - begun);
    }
}
