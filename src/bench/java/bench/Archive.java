package bench;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.lunchroom.kernel.sql.Database;

/** Writes messages of a room with their journal, as years of posting leave them, without anybody posting. */
final class Archive {
    private static final int AT_ONCE = 10_000;

    private final Database database;
    private final UUID room;
    private final Vocabulary words;
    private final Random random;

    Archive(Database database, UUID room, Vocabulary words, Random random) {
        this.database = database;
        this.room = room;
        this.words = words;
        this.random = random;
    }

    // In the order of time, as the ids of messages are.
    private UUID id(Instant at) {
        return new UUID(at.toEpochMilli() << 16 | 0x7000 | random.nextInt(1 << 12), random.nextLong() >>> 2 | 1L << 63);
    }

    void write(int messages) {
        var stream = "room:" + room;
        long head = database.read(handle -> handle.createQuery("select head from stream where id = :id")
                .bind("id", stream)
                .mapTo(Long.class)
                .one());
        for (long from = head + 1; from <= head + messages; from += AT_ONCE) {
            long first = from;
            long last = Math.min(head + messages, from + AT_ONCE - 1);
            database.run(handle -> {
                var rows = handle.prepareBatch(
                        """
                        insert into message (id, room, rehearsal, number, author, by_host, second_sitting, words, at)
                        values (?, ?, false, ?, ?, false, false, ?, ?)
                        """);
                var entries = handle.prepareBatch(
                        """
                        insert into entry (stream, number, type, subject, actor, at, facts)
                        values (?, ?, 'message.posted', ?, ?, ?, '{}')
                        """);
                for (long number = first; number <= last; number++) {
                    var author = new UUID(0, random.nextInt(500));
                    var at = Instant.ofEpochSecond(1_600_000_000L + number * 600);
                    var id = id(at);
                    rows.bind(0, id).bind(1, room).bind(2, number).bind(3, author).bind(4, words.message(random)).bind(5, at).add();
                    entries.bind(0, stream).bind(1, number).bind(2, id).bind(3, author).bind(4, at).add();
                }
                rows.execute();
                entries.execute();
                handle.execute("update stream set head = ? where id = ?", last, stream);
            });
        }
    }
}
