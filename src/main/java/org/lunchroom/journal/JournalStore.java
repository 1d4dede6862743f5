package org.lunchroom.journal;

import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.Json;

final class JournalStore {
    void open(Handle handle, StreamId stream) {
        handle.createUpdate("insert into stream (id, head) values (:id, 0) on conflict do nothing")
                .bind("id", stream.toString())
                .execute();
    }

    /** The stream's head; its row stays locked until the commit. */
    long lock(Handle handle, StreamId stream) {
        return handle.createQuery("select head from stream where id = :id for update")
                .bind("id", stream.toString())
                .mapTo(Long.class)
                .findOne()
                .orElseThrow(() -> new IllegalStateException("No stream " + stream));
    }

    void raise(Handle handle, StreamId stream, long head) {
        handle.createUpdate("update stream set head = :head where id = :id")
                .bind("id", stream.toString())
                .bind("head", head)
                .execute();
    }

    void insert(Handle handle, List<Entry> entries) {
        var batch = handle.prepareBatch(
                """
                insert into entry (stream, number, type, subject, actor, at, facts)
                values (:stream, :number, :type, :subject, :actor, :at, :facts)
                """);
        for (var entry : entries) {
            batch.bind("stream", entry.stream().toString())
                    .bind("number", entry.number())
                    .bind("type", entry.type())
                    .bind("subject", entry.subject())
                    .bind("actor", entry.actor())
                    .bind("at", entry.at())
                    .bind("facts", write(entry.facts()))
                    .add();
        }
        batch.execute();
    }

    List<Entry> after(Handle handle, StreamId stream, long number, int limit) {
        return handle.createQuery(
                        """
                        select stream, number, type, subject, actor, at, facts from entry
                        where stream = :stream and number > :number
                        order by number limit :limit
                        """)
                .bind("stream", stream.toString())
                .bind("number", number)
                .bind("limit", limit)
                .map((row, context) -> entry(row))
                .list();
    }

    Map<StreamId, Long> heads(Handle handle, Collection<StreamId> streams) {
        var heads = new HashMap<StreamId, Long>();
        handle.createQuery("select id, head from stream where id in (<ids>)")
                .bindList("ids", streams.stream().map(StreamId::toString).toList())
                .map((row, context) -> heads.put(StreamId.parse(row.getString("id")), row.getLong("head")))
                .list();
        return heads;
    }

    Map<StreamId, Long> headsOf(Handle handle, List<String> kinds) {
        var heads = new HashMap<StreamId, Long>();
        for (var kind : kinds) {
            handle.createQuery("select id, head from stream where id like :kind")
                    .bind("kind", kind + ":%")
                    .map((row, context) -> heads.put(StreamId.parse(row.getString("id")), row.getLong("head")))
                    .list();
        }
        return heads;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                StreamId.parse(row.getString("stream")),
                row.getLong("number"),
                row.getString("type"),
                row.getObject("subject", UUID.class),
                row.getObject("actor", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                read(row.getString("facts")));
    }

    private static String write(Map<String, String> facts) {
        if (facts.isEmpty()) {
            return "{}";
        }
        var json = Json.createObjectBuilder();
        facts.forEach(json::add);
        return json.build().toString();
    }

    private static Map<String, String> read(String text) {
        if (text.equals("{}")) {
            return Map.of();
        }
        try (var reader = Json.createReader(new StringReader(text))) {
            var facts = new LinkedHashMap<String, String>();
            reader.readObject().forEach((name, value) -> facts.put(name, ((JsonString) value).getString()));
            return facts;
        }
    }
}
