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
    private static final int SLICE_SECONDS = 10;
    private static final int MOST_SLICES = 15;

    /** One client's way of doing one durable thing. */
    private interface Act {
        void once() throws Exception;
    }

    record Rate(double perSecond, Times times) {}

    public static void main(String[] arguments) throws Exception {
        var options = new Options(arguments);
        System.out.println(Machine.description());
        System.out.printf(
                "Posts for %d s after as much warming up as the compilers need, each acknowledged when on disk%n%n",
                options.number("seconds", 10));
        System.out.println(
                "| rooms | posters | posts/s | p50 / p99 ms | server CPU µs a post | H2 insert and sync, rows/s | ratio |");
        System.out.println("|---|---|---|---|---|---|---|");
        try (var server = Server.start(List.of(options.text("jvm", "-Xmx1g").split(" ")))) {
            var client = Client.ready(Server.PORT);
            warm(server.load(), client);
            for (int posters : new int[] {1, 8, 32}) {
                var reference = inserts(posters, Math.max(3, options.number("seconds", 10) / 3));
                for (int rooms : posters == 1 ? new int[] {1} : new int[] {1, 20}) {
                    long before = server.load().cpuNanos();
                    var lunchroom = posts(client, posters, rooms, options.number("seconds", 10));
                    double micros = (server.load().cpuNanos() - before) / 1e3 / lunchroom.times().count();
                    System.out.println(row(rooms, posters, lunchroom, micros, reference));
                }
            }
        }
    }

    // In one room and in many, until the compilers have little left to do: a new server's code runs at a tenth of the speed.
    private static void warm(Machine.Load load, Client client) throws Exception {
        for (int slice = 0; slice < MOST_SLICES; slice++) {
            long before = load.compilerNanos();
            posts(client, 8, slice % 2 == 0 ? 1 : 20, SLICE_SECONDS);
            if (slice > 1 && load.compilerNanos() - before < SLICE_SECONDS * 1e9 / 20) {
                return;
            }
        }
        System.out.println("The compilers are still at work: these figures are those of a server that is not warm.");
    }

    private static String row(int rooms, int posters, Rate lunchroom, double micros, Rate reference) {
        return "| %d | %d | %.0f | %.2f / %.2f | %.0f | %.0f | **%.2f** |"
                .formatted(
                        rooms,
                        posters,
                        lunchroom.perSecond(),
                        lunchroom.times().within(0.5),
                        lunchroom.times().within(0.99),
                        micros,
                        reference.perSecond(),
                        lunchroom.perSecond() / reference.perSecond());
    }

    static Rate posts(Client client, int posters, int seconds) throws Exception {
        return posts(client, posters, 1, seconds);
    }

    private static Rate posts(Client client, int posters, int rooms, int seconds) throws Exception {
        var open = new ArrayList<Poster>();
        for (int i = 0; i < posters; i++) {
            var room = rooms == 1 ? Client.ROOM : client.room(i % rooms);
            open.add(new Poster(Server.PORT, Client.messages(room), client.tokens.get(i % client.tokens.size())));
        }
        var rate = run(open, seconds);
        for (var poster : open) {
            poster.close();
        }
        return rate;
    }

    /** All of them post as fast as they are answered. */
    static Rate run(List<Poster> posters, int seconds) throws Exception {
        return times(posters.stream().<Act>map(poster -> poster::post).toList(), seconds);
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
            var rate = times(acts, seconds);
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

    private static Rate times(List<Act> acts, int seconds) throws Exception {
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
