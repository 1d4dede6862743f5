package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A file of bookmarks brought in, taken back and taken out; beside the bare rows of it, inserted in batches and synced. */
final class Moving {
    private static final String SYNC = "checkpoint sync";
    private static final int AT_ONCE = 500;

    public static void main(String[] arguments) throws Exception {
        var options = new Options(arguments);
        int links = options.number("links", 10_000);
        var file = file(links);
        System.out.println(Machine.description());
        System.out.printf(Locale.ROOT, "%n%d bookmarks with three tags each, %d KB%n%n", links, file.length() >> 10);
        try (var server = Server.start(List.of(options.text("jvm", "-Xmx1g").split(" ")))) {
            var client = Client.ready(Server.PORT);
            System.out.println("| round | preview, s | import, s | undo, s | in parts, s | bare rows, s | ratio |\n|---|---|---|---|---|---|---|");
            for (int round = 1; round <= options.number("rounds", 3); round++) {
                round(client, round, file, links);
            }
            client.call("POST", "/bookmarks/imports", 0, file);
            for (var format : List.of("html", "csv", "json")) {
                var out = new StringBuilder();
                double seconds = seconds(() -> out.append(client.call("GET", "/bookmarks/export." + format, 0, "")));
                System.out.printf(Locale.ROOT, "%nExport as %s: %.2f s, %d KB", format, seconds, out.length() >> 10);
            }
            System.out.printf(Locale.ROOT, "%nLive heap afterwards: %d MB%n", server.load().liveHeapBytes() >> 20);
        }
    }

    private static void round(Client client, int round, String file, int links) throws Exception {
        double preview = seconds(() -> client.call("POST", "/bookmarks/imports/preview", 0, file));
        var answer = new StringBuilder();
        double brought = seconds(() -> answer.append(client.call("POST", "/bookmarks/imports", 0, file)));
        if (!answer.toString().contains("\"brought\":" + links)) {
            throw new IOException("Not all were brought: " + answer);
        }
        var id = Client.member(answer.toString(), "id");
        double undone = seconds(() -> client.call("DELETE", "/bookmarks/imports/" + id, 0, ""));
        var path = new StringBuilder();
        double parts = seconds(() -> path.append(inParts(client, file, links)));
        client.call("DELETE", path.toString(), 0, "");
        double bare = seconds(() -> bare(links));
        System.out.printf(
                Locale.ROOT,
                "| %d | %.2f | %.2f | %.2f | %.2f | %.2f | **%.1f** |%n",
                round,
                preview,
                brought,
                undone,
                parts,
                bare,
                brought / bare);
    }

    // As the widget does it: answered at once, watched until it is done.
    private static String inParts(Client client, String file, int links) throws Exception {
        var begun = client.call("POST", "/bookmarks/imports", 0, file, "Prefer", "respond-async");
        var path = "/bookmarks/imports/" + Client.member(begun, "id");
        var state = begun;
        while (!state.contains("\"running\":false")) {
            Thread.sleep(50);
            state = client.call("GET", path, 0, "");
        }
        if (!state.contains("\"brought\":" + links)) {
            throw new IOException("Not all were brought: " + state);
        }
        return path;
    }

    private interface Act {
        void run() throws Exception;
    }

    private static double seconds(Act act) throws Exception {
        long begun = System.nanoTime();
        act.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    private static String file(int links) {
        var html = new StringBuilder("<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<H1>Bookmarks</H1>\n<DL><p>\n");
        for (int i = 0; i < links; i++) {
            html.append("<DT><A HREF=\"https://site").append(i % 700).append(".example.org/articles/").append(i);
            html.append("?utm_source=mail\" ADD_DATE=\"").append(1_500_000_000 + i * 600L);
            html.append("\" TAGS=\"tag").append(i % 300).append(",year").append(i % 9).append(",reading\">");
            html.append("How to do what number ").append(i).append(" says &amp; why</A>\n");
            html.append("<DD>Words of some length about number ").append(i).append(", as people write them.\n");
        }
        return html.append("</DL><p>\n").toString();
    }

    // A row for the page, one for the bookmark, three for its tags; one transaction, one sync.
    private static void bare(int links) throws IOException, SQLException {
        var url = "jdbc:h2:file:" + Files.createTempDirectory("lunchroom-bench").resolve("bare");
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("create table kept (id uuid primary key, owner uuid, words varchar(4000), at bigint)");
            statement.execute("create index kept_by_owner on kept (owner, at)");
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("insert into kept values (?, ?, ?, ?)")) {
                for (int i = 0; i < links * 5; i++) {
                    insert.setObject(1, UUID.randomUUID());
                    insert.setObject(2, new UUID(i % 5, i % 5));
                    insert.setString(3, "Words of some length about number " + i + ", as people write them.");
                    insert.setLong(4, i);
                    insert.addBatch();
                    if (i % AT_ONCE == AT_ONCE - 1) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            connection.commit();
            statement.execute(SYNC);
        }
    }
}
