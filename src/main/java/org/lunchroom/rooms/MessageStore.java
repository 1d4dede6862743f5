package org.lunchroom.rooms;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

final class MessageStore {
    private static final RowMapper<Message> MESSAGE = ConstructorMapper.of(Message.class);
    private static final String SELECT =
            """
            select message.id, message.number, message.room, author, by_host, chat, step, question, second_sitting,
              rehearsal, reply_to, quote_of, words, at, edited_at, removed_at, removed_by, client_key
            from message
            """;

    void insert(Handle handle, Collection<Written> written) {
        if (written.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch(
                """
                insert into message (id, room, rehearsal, number, author, by_host, chat, step, question,
                  second_sitting, reply_to, quote_of, words, at, client_key)
                values (:id, :room, :rehearsal, :number, :author, :byHost, :chat, :step, :question,
                  :secondSitting, :replyTo, :quoteOf, :words, :at, :key)
                """);
        for (var one : written) {
            batch.bindMethods(one.message()).bind("key", one.keyText()).add();
        }
        batch.execute();
    }

    Optional<Message> byId(Handle handle, UUID id) {
        return handle.createQuery(SELECT + "where id = :id")
                .bind("id", id)
                .map(MESSAGE)
                .findOne();
    }

    /** What authors have posted with these keys before: one look into the index for each. */
    Map<ClientKey, Message> byKeys(Handle handle, List<ClientKey> keys) {
        var found = new HashMap<ClientKey, Message>();
        if (keys.isEmpty()) {
            return found;
        }
        var query = byKeysQuery(handle, keys, "");
        query.map((row, context) -> found.put(
                        new ClientKey(row.getObject("author", UUID.class), row.getString("client_key")),
                        MESSAGE.map(row, context)))
                .list();
        return found;
    }

    // With "author in … and client_key in …" H2 looks at everything that the authors ever wrote.
    Query byKeysQuery(Handle handle, List<ClientKey> keys, String prefix) {
        var wanted = Collections.nCopies(keys.size(), "(cast(? as uuid), cast(? as varchar))");
        var query = handle.createQuery(prefix + SELECT + "join (values " + String.join(", ", wanted)
                + ") wanted (wanted_by, wanted_key) on author = wanted_by and client_key = wanted_key");
        for (int i = 0; i < keys.size(); i++) {
            query.bind(2 * i, keys.get(i).author()).bind(2 * i + 1, keys.get(i).text());
        }
        return query;
    }

    List<Message> all(Handle handle, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(SELECT + "where id in (<ids>)")
                .bindList("ids", List.copyOf(ids))
                .map(MESSAGE)
                .list();
    }

    /** How and why those of these messages were set aside that were. */
    Map<UUID, ShownMessage.Aside> aside(Handle handle, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return handle
                .createQuery("select id, set_aside, aside_reason from message"
                        + " where id in (<ids>) and set_aside is not null")
                .bindList("ids", List.copyOf(ids))
                .map((row, context) -> Map.entry(
                        row.getObject("id", UUID.class), new ShownMessage.Aside(row.getString(2), row.getString(3))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Message> forChat(Handle handle, UUID chat) {
        return handle.createQuery(
                        SELECT + "where chat = :chat and not rehearsal and removed_at is null order by number")
                .bind("chat", chat)
                .map(MESSAGE)
                .list();
    }

    List<Message> by(Handle handle, UUID author, UUID room) {
        return handle.createQuery(
                        SELECT
                                + "where author = :author and room = :room and not rehearsal and removed_at is null order by number")
                .bind("author", author)
                .bind("room", room)
                .map(MESSAGE)
                .list();
    }

    Set<UUID> authors(Handle handle, UUID chat) {
        return handle.createQuery(
                        "select distinct author from message where chat = :chat and not rehearsal and removed_at is null")
                .bind("chat", chat)
                .mapTo(UUID.class)
                .collect(Collectors.toSet());
    }

    /** Keyset paging by number: the cost of a page does not grow with the room. */
    List<Message> page(Handle handle, UUID room, PageOf page) {
        var found = pageQuery(handle, room, page, "").map(MESSAGE).list();
        if (page.after() == 0) {
            Collections.reverse(found);
        }
        return found;
    }

    Query pageQuery(Handle handle, UUID room, PageOf page, String prefix) {
        var place = page.mentioned() == null ? "message" : "mention";
        var sql = new StringBuilder(prefix).append(SELECT);
        if (page.mentioned() != null) {
            sql.append("join mention on mention.message = message.id and person = :mentioned and listed = true\n");
        }
        sql.append("where <place>.room = :room and rehearsal = false")
                .append(" and <place>.number > :after and <place>.number < :before");
        sql.append(page.step() == null ? "" : " and step = :step");
        sql.append(page.hosts() ? " and by_host = true" : "");
        sql.append(page.replyTo() == null ? "" : " and reply_to = :replyTo");
        // All of an index's columns, also those that are the same in each row: else H2 sorts the whole room first.
        var direction = page.after() > 0 ? " asc" : " desc";
        sql.append(" order by ")
                .append(String.join(direction + ", ", order(page)))
                .append(direction)
                .append(" limit :limit");
        return handle.createQuery(sql.toString())
                .define("place", place)
                .bind("room", room)
                .bind("after", page.after())
                .bind("before", page.before() == 0 ? Long.MAX_VALUE : page.before())
                .bind("step", page.step())
                .bind("mentioned", page.mentioned())
                .bind("replyTo", page.replyTo())
                .bind("limit", page.limit());
    }

    private static List<String> order(PageOf page) {
        if (page.mentioned() != null) {
            return List.of("mention.person", "mention.room", "mention.listed", "mention.number");
        }
        if (page.replyTo() != null) {
            return List.of("message.reply_to", "message.number");
        }
        if (page.step() != null) {
            return List.of("message.step", "message.number");
        }
        return page.hosts()
                ? List.of("message.room", "message.by_host", "message.number")
                : List.of("message.room", "message.rehearsal", "message.number");
    }

    Map<UUID, Integer> replies(Handle handle, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return handle
                .createQuery(
                        """
                        select reply_to, count(*) as replies from message
                        where reply_to in (<ids>) and removed_at is null
                        group by reply_to
                        """)
                .bindList("ids", List.copyOf(ids))
                .map((row, context) -> Map.entry(row.getObject("reply_to", UUID.class), row.getInt("replies")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<UUID, Integer> answers(Handle handle, UUID chat) {
        return handle
                .createQuery(
                        """
                        select step, count(*) as answers from message
                        where chat = :chat and step is not null and removed_at is null and not second_sitting
                        group by step
                        """)
                .bind("chat", chat)
                .map((row, context) -> Map.entry(row.getObject("step", UUID.class), row.getInt("answers")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Set<UUID> postedBefore(Handle handle, UUID room, Instant before, Collection<UUID> people) {
        return handle
                .createQuery(
                        """
                        select distinct author from message
                        where room = :room and at < :before and not rehearsal and author in (<people>)
                        """)
                .bind("room", room)
                .bind("before", before)
                .bindList("people", List.copyOf(people))
                .mapTo(UUID.class)
                .stream()
                .collect(Collectors.toSet());
    }
}
