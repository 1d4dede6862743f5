package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.lunchroom.audit.Audit;
import org.lunchroom.communities.topics.TopicNews;
import org.lunchroom.communities.topics.Topics;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Hints;
import org.lunchroom.journal.Journal;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.web.KnownPages;
import org.lunchroom.people.People;
import org.lunchroom.rooms.Authors;
import org.lunchroom.rooms.Mentioned;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.PostLimits;
import org.lunchroom.rooms.Posting;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.ShownMessages;
import org.lunchroom.rooms.Visibility;
import org.lunchroom.rooms.members.HostedRooms;
import org.lunchroom.search.finding.Finder;
import org.lunchroom.search.finding.Found;
import org.lunchroom.search.finding.Reach;
import org.lunchroom.search.finding.Sorting;
import org.lunchroom.search.finding.Wanted;
import org.lunchroom.search.index.Indexing;
import org.lunchroom.search.index.Kind;
import org.lunchroom.search.language.QueryText;
import org.lunchroom.search.sources.MessageSource;
import org.lunchroom.search.sources.TopicSource;

/** A million messages in forty rooms, read from the database into the index, and searched by who may read half of them. */
final class Search {
    private static final int ROOMS = 40;
    private static final int WARM = 1_000;

    private final Options options;
    private final Path directory = Files.createTempDirectory("lunchroom-bench");
    private final Database database;
    private final Rooms rooms;
    private final Journal journal;
    private final Hints hints = new Hints();
    private final People people;
    private final Messages messages;
    private final ShownMessages shown;
    private Indexing index;
    private Finder finder;
    private final Vocabulary words;
    private final Random random = new Random(7);
    private final Viewer host = viewer(1);
    private final Viewer reader = viewer(2);

    private Search(Options options) throws IOException {
        this.options = options;
        database = new Database("jdbc:h2:file:" + directory.resolve("lunchroom")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH", "sa", "", 8)
                .migrated();
        journal = new Journal(database, Clock.systemUTC(), hints);
        rooms = new Rooms(database, Clock.systemUTC(), journal, List.of());
        people = new People(database, Clock.systemUTC());
        var mentioned = new Mentioned(people, rooms);
        shown = new ShownMessages(database, new Authors(people, rooms), mentioned, KnownPages.NONE);
        var limits = new PostLimits(new Settings(name -> Optional.of("100000")));
        var posting = new Posting(database, Clock.systemUTC(), journal, rooms, mentioned, limits, List.of());
        messages = new Messages(database, posting, rooms);
        open();
        words = new Vocabulary(random, options.number("words", 30_000));
    }

    private void open() {
        var clock = Clock.systemUTC();
        var audit = new Audit(database, clock);
        var topics = new Topics(database, clock, rooms, messages, audit, new TopicNews(journal));
        var sources = List.of(new MessageSource(messages, shown, topics), new TopicSource(topics, messages, shown));
        index = new Indexing(journal, hints, sources, directory);
        finder = new Finder(index, new Reach(rooms, new HostedRooms(database, List.of()), people), people, rooms);
    }

    private static Viewer viewer(int number) {
        return new Viewer(new UUID(number, number), "Reader " + number, Set.of("member"));
    }

    public static void main(String[] arguments) throws Exception {
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.WARNING);
        var bench = new Search(new Options(arguments));
        try {
            System.out.println(Machine.description());
            bench.fill();
            bench.read();
            bench.ask();
            bench.start();
            bench.freshness();
        } finally {
            bench.index.close();
            bench.database.close();
        }
    }

    private void fill() {
        int messages = options.number("messages", 1_000_000);
        long begun = System.nanoTime();
        // Nothing here reads by them, and writing is quicker.
        for (var unused : List.of("host", "step", "chat")) {
            database.run(handle -> handle.execute("drop index message_by_" + unused));
        }
        for (int i = 0; i < ROOMS; i++) {
            // The reader is a member of none: every second room is open to all.
            var visibility = i % 2 == 0 ? Visibility.OPEN : Visibility.INVITED;
            var room = rooms.found(host, new NewRoom("room" + i, "Room " + i, "", null, visibility, null, null, null));
            new Archive(database, room.id(), words, random).write(messages / ROOMS);
        }
        System.out.printf(Locale.ROOT, "%n%d messages written in %.0f s%n", messages, since(begun));
    }

    private void read() throws IOException {
        long before = liveHeap();
        long begun = System.nanoTime();
        index.catchUp();
        double seconds = since(begun);
        long bytes = 0;
        try (var files = Files.walk(directory.resolve("search"))) {
            bytes = files.mapToLong(file -> file.toFile().length()).sum();
        }
        System.out.printf(
                Locale.ROOT,
                "%nread from the database and indexed: %.0f messages/s (%.0f s), %d MB on disk, live heap %d MB before and %d MB after%n%n",
                index.size() / seconds,
                seconds,
                bytes >> 20,
                before >> 20,
                liveHeap() >> 20);
    }

    private static long liveHeap() {
        System.gc();
        System.gc();
        var memory = Runtime.getRuntime();
        return memory.totalMemory() - memory.freeMemory();
    }

    private void ask() throws IOException {
        System.out.println("| query, top 20 | results | p50, ms | p99, ms |\n|---|---|---|---|");
        int rounds = options.number("rounds", 3_000);
        times("two words of one message", rounds, Sorting.BEST, () -> words.pair(random));
        times("the same, newest first", rounds, Sorting.NEWEST, () -> words.pair(random));
        times("two words, one of them on every tenth message", rounds, Sorting.BEST,
                () -> words.common() + " " + words.any(random));
        times("two of the commonest words", rounds / 10, Sorting.BEST, () -> words.common() + " " + words.frequent());
        times("a phrase", rounds, Sorting.BEST, () -> "\"" + words.pair(random) + "\"");
        times("the beginning of a word", rounds / 10, Sorting.BEST, () -> words.any(random).substring(0, 3) + "*");
        var strangers = new int[] {1_000};
        times("two words, by somebody who asks for the first time", rounds / 3, Sorting.BEST, () -> words.pair(random),
                () -> viewer(strangers[0]++));
        suggestions(rounds / 30);
    }


    private void times(String what, int rounds, Sorting sorting, Supplier<String> query) throws IOException {
        times(what, rounds, sorting, query, () -> reader);
    }

    private void times(String what, int rounds, Sorting sorting, Supplier<String> query, Supplier<Viewer> asker) {
        var took = new long[rounds];
        long results = 0;
        for (int i = -Math.min(WARM, rounds); i < rounds; i++) {
            var text = query.get();
            var viewer = asker.get();
            long begun = System.nanoTime();
            var found = find(viewer, text, sorting);
            if (i >= 0) {
                took[i] = System.nanoTime() - begun;
                results += found.counts().get(Kind.MESSAGE);
            }
        }
        print(what, results / rounds, took);
    }

    private Found find(Viewer viewer, String text, Sorting sorting) {
        var clause = QueryText.read(text, ZoneOffset.UTC).orElseThrow();
        return finder.find(viewer, new Wanted(clause, EnumSet.allOf(Kind.class), sorting, null, 20));
    }

    private void suggestions(int rounds) {
        var took = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            var slip = words.any(random) + "q";
            var clause = QueryText.read(slip, ZoneOffset.UTC).orElseThrow();
            long begun = System.nanoTime();
            finder.suggestion(reader, slip, clause);
            took[i] = System.nanoTime() - begun;
        }
        print("another word for one that stands nowhere", 0, took);
    }

    private static void print(String what, long results, long[] took) {
        java.util.Arrays.sort(took);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f |%n",
                what,
                results,
                took[took.length / 2] / 1e6,
                took[took.length * 99 / 100] / 1e6);
    }

    /** A server starts again with what is on disk: when does it answer, and when does it know that it has read all? */
    private void start() throws IOException, InterruptedException {
        index.close();
        open();
        long begun = System.nanoTime();
        index.start();
        while (index.isBuilding()) {
            Thread.sleep(1);
        }
        find(reader, words.pair(random), Sorting.BEST);
        System.out.printf(Locale.ROOT, "%nopened again at a start: first answer after %.2f s%n%n", since(begun));
    }

    /** As people post: until a search finds it, while the index runs by itself. */
    private void freshness() throws InterruptedException {
        var room = rooms.called("room0").orElseThrow();
        var took = new long[options.number("posts", 60)];
        System.out.println("| from the post to being found | results | p50, ms | p99, ms |\n|---|---|---|---|");
        for (int i = 0; i < took.length; i++) {
            var once = "fresh" + i + "word" + random.nextInt(1 << 30);
            var words = NewMessage.of(this.words.message(random) + " " + once);
            messages.post(host, room, words, once);
            long begun = System.nanoTime();
            while (find(reader, once, Sorting.NEWEST).page().isEmpty()) {
                Thread.sleep(2);
            }
            took[i] = System.nanoTime() - begun;
            Thread.sleep(random.nextInt(300));
        }
        print("a post, one every few hundred milliseconds", 1, took);
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
