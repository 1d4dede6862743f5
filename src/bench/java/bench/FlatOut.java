package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * As many posts as the server takes, each acknowledged only when it is on disk; beside the same number of clients that
 * insert single rows into the same database and sync each.
 */
final class FlatOut {
    /** One client's way of doing one durable thing. */
    private interface Act {
        void once() throws Exception;
    }

    record Rate(double perSecond, Times times) {}

    public static void main(String[] arguments) throws Exception {
        var options = new Options(arguments);
        System.out.println(Machine.description());
        System.out.printf(
                "Posts for %d s after %d s of warming up, each acknowledged when on disk%n%n",
                options.number("seconds", 15),
                options.number("warmup", 20));
        var rows = new ArrayList<String>();
        try (var server = Server.start(List.of(options.text("jvm", "-Xmx1g").split(" ")))) {
            var client = Client.ready(Server.PORT);
            posts(client, 8, options.number("warmup", 20));
            for (int posters : new int[] {1, 8, 32}) {
                long before = server.load().cpuNanos();
                var lunchroom = posts(client, posters, options.number("seconds", 15));
                double micros = (server.load().cpuNanos() - before) / 1e3 / lunchroom.times().count();
                var reference = inserts(posters, Math.max(3, options.number("seconds", 15) / 3));
                rows.add("| %d | %.0f | %.2f / %.2f | %.0f | %.0f | **%.2f** |"
                        .formatted(
                                posters,
                                lunchroom.perSecond(),
                                lunchroom.times().within(0.5),
                                lunchroom.times().within(0.99),
                                micros,
                                reference.perSecond(),
                                lunchroom.perSecond() / reference.perSecond()));
            }
        }
        System.out.println("| posters | posts/s | p50 / p99 ms | server CPU µs a post | H2 insert and sync, rows/s | ratio |");
        System.out.println("|---|---|---|---|---|---|");
        rows.forEach(System.out::println);
    }

    static Rate posts(Client client, int posters, int seconds) throws Exception {
        var acts = new ArrayList<Act>();
        var open = new ArrayList<Poster>();
        for (int i = 0; i < posters; i++) {
            var poster = new Poster(Server.PORT, Client.messages(), client.tokens.get(i % client.tokens.size()));
            open.add(poster);
            acts.add(poster::post);
        }
        var rate = run(acts, seconds);
        for (var poster : open) {
            poster.close();
        }
        return rate;
    }

    private static Rate inserts(int clients, int seconds) throws Exception {
        var file = Files.createTempDirectory(Path.of("target"), "inserts").resolve("rows");
        var url = "jdbc:h2:file:" + file.toAbsolutePath();
        try (var first = DriverManager.getConnection(url)) {
            first.createStatement().execute("create table line (id identity, words varchar(1000))");
            var acts = new ArrayList<Act>();
            var connections = new ArrayList<Connection>();
            for (int i = 0; i < clients; i++) {
                var connection = DriverManager.getConnection(url);
                connections.add(connection);
                acts.add(() -> insert(connection));
            }
            var rate = run(acts, seconds);
            for (var connection : connections) {
                connection.close();
            }
            return rate;
        } finally {
            delete(file.getParent());
        }
    }

    private static void insert(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement("insert into line (words) values (?)");
                var sync = connection.createStatement()) {
            insert.setString(1, "what works for us is to ask first ".repeat(5));
            insert.execute();
            sync.execute("checkpoint sync");
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            files.forEach(file -> file.toFile().delete());
        }
        Files.delete(directory);
    }

    private static Rate run(List<Act> acts, int seconds) throws Exception {
        var times = new Times();
        var threads = Executors.newFixedThreadPool(acts.size());
        long begun = System.nanoTime();
        long end = begun + seconds * 1_000_000_000L;
        var work = new ArrayList<Callable<Void>>();
        for (var act : acts) {
            work.add(() -> {
                for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
                    act.once();
                    times.add(System.nanoTime() - now);
                }
                return null;
            });
        }
        try {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        return new Rate(times.count() / ((System.nanoTime() - begun) / 1e9), times);
    }
}
