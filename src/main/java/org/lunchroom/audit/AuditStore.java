package org.lunchroom.audit;

import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.Json;

final class AuditStore {
    /** Where the chain ends. */
    record Head(long seq, String hash) {}

    // The update locks the row until the commit, so that two acts at once follow each other.
    Head lockHead(Handle handle) {
        handle.createUpdate("update audit_head set seq = seq where id = 1").execute();
        return head(handle);
    }

    Head head(Handle handle) {
        return handle.createQuery("select seq, hash from audit_head where id = 1")
                .map((row, context) -> new Head(row.getLong("seq"), row.getString("hash")))
                .one();
    }

    void append(Handle handle, Line line) {
        handle.createUpdate(
                        """
                        insert into audit (seq, at, actor, act, subject, person, facts, prev, hash)
                        values (:seq, :at, :actor, :act, :subject, :person, :facts, :prev, :hash)
                        """)
                .bind("seq", line.seq())
                .bind("at", line.at())
                .bind("actor", line.actor())
                .bind("act", line.act())
                .bind("subject", line.subject())
                .bind("person", line.person())
                .bind(
                        "facts",
                        Json.createObjectBuilder(Map.copyOf(line.facts()))
                                .build()
                                .toString())
                .bind("prev", line.prev())
                .bind("hash", line.hash())
                .execute();
        handle.createUpdate("update audit_head set seq = :seq, hash = :hash where id = 1")
                .bind("seq", line.seq())
                .bind("hash", line.hash())
                .execute();
    }

    /** Those whose act begins like this; all with an empty beginning. */
    List<Line> before(Handle handle, String beginning, long seq, int limit) {
        return handle.createQuery(
                        """
                        select * from audit where seq < :seq and act like :act escape '!'
                        order by seq desc limit :limit
                        """)
                .bind("act", beginning.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .bind("seq", seq)
                .bind("limit", limit)
                .map((row, context) -> line(row))
                .list();
    }

    List<Line> concerning(Handle handle, UUID person, long seq, int limit) {
        return handle.createQuery(
                        """
                        select * from audit where (actor = :person or person = :person) and seq < :seq
                        order by seq desc limit :limit
                        """)
                .bind("person", person)
                .bind("seq", seq)
                .bind("limit", limit)
                .map((row, context) -> line(row))
                .list();
    }

    List<Line> after(Handle handle, long after, int limit) {
        return handle.createQuery("select * from audit where seq > :after order by seq limit :limit")
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> line(row))
                .list();
    }

    boolean any(Handle handle, long after) {
        return !after(handle, after, 1).isEmpty();
    }

    /** Where behind a place the line stands that names this hash as the one before it. */
    Optional<Long> after(Handle handle, String hash, long seq) {
        return handle.createQuery("select min(seq) from audit where prev = :hash and seq > :seq")
                .bind("hash", hash)
                .bind("seq", seq)
                .mapTo(Long.class)
                .findOne();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("actor", UUID.class),
                row.getString("act"),
                row.getObject("subject", UUID.class),
                row.getObject("person", UUID.class),
                facts(row.getString("facts")),
                row.getString("prev"),
                row.getString("hash"));
    }

    private static Map<String, String> facts(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var facts = new TreeMap<String, String>();
            reader.readObject().forEach((name, value) -> facts.put(name, ((JsonString) value).getString()));
            return facts;
        }
    }
}
