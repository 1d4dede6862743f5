package org.lunchroom.communities.topics;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class TopicStore {
    private static final RowMapper<Topic> TOPIC = ConstructorMapper.of(Topic.class);
    private static final String SELECT =
            """
            select t.id, t.room, t.message, m.author, t.kind, t.title, t.link, t.source_title, t.chat, t.course, t.state,
              a.id as accepted, t.opened_at, t.active_at, t.version, m.removed_at is not null as removed
            from topic t join message m on m.id = t.message
              left join message a on a.id = t.accepted and a.removed_at is null
            """;
    // Of a topic whose first post is gone the replies are left, if there are any.
    private static final String THERE =
            """
            (m.removed_at is null
              or exists (select 1 from message r where r.reply_to = m.id and r.removed_at is null))
            """;
    private static final String WAITS =
            "t.kind = 'question' and t.state = 'open' and a.id is null and m.removed_at is null";

    void insert(Handle handle, Topic topic) {
        handle.createUpdate(
                        """
                        insert into topic (id, room, message, kind, title, link, source_title, chat, course, state,
                          opened_at, active_at, version)
                        values (:id, :room, :message, :kindText, :title, :link, :sourceTitle, :chat, :course, :stateText,
                          :openedAt, :activeAt, :version)
                        """)
                .bindMethods(topic)
                .bind("kindText", topic.kind().text())
                .bind("stateText", topic.state().text())
                .execute();
    }

    void update(Handle handle, Topic topic) {
        handle.createUpdate(
                        """
                        update topic set title = :title, state = :stateText, version = :version where id = :id
                        """)
                .bindMethods(topic)
                .bind("stateText", topic.state().text())
                .execute();
    }

    void accept(Handle handle, UUID topic, UUID reply, UUID by) {
        handle.createUpdate("update topic set accepted = :reply, accepted_by = :by where id = :id")
                .bind("reply", reply)
                .bind("by", by)
                .bind("id", topic)
                .execute();
    }

    void grown(Handle handle, UUID first, Instant at) {
        handle.createUpdate("update topic set active_at = :at where message = :first")
                .bind("at", at)
                .bind("first", first)
                .execute();
    }

    void forget(Handle handle, UUID first) {
        handle.createUpdate(
                        """
                        update topic set title = '', link = '', source_title = ''
                        where message = :first and exists (select 1 from message m where m.id = :first and m.words = '')
                        """)
                .bind("first", first)
                .execute();
    }

    Optional<Topic> byId(Handle handle, UUID id) {
        return handle.createQuery(SELECT + "where t.id = :id")
                .bind("id", id)
                .map(TOPIC)
                .findOne();
    }

    /** The topic that this message is in, as its first post or as a reply. */
    Optional<Topic> with(Handle handle, UUID message) {
        return handle.createQuery(
                        SELECT + "where t.message = coalesce((select reply_to from message where id = :id), :id)")
                .bind("id", message)
                .map(TOPIC)
                .findOne();
    }

    List<Topic> all(Handle handle, Collection<UUID> ids) {
        return handle.createQuery(SELECT + "where t.id in (<ids>)")
                .bindList("ids", List.copyOf(ids))
                .map(TOPIC)
                .list();
    }

    /** By their first posts. */
    Map<UUID, UUID> begunBy(Handle handle, Collection<UUID> messages) {
        return handle.createQuery("select message, id from topic where message in (<ids>)")
                .bindList("ids", List.copyOf(messages))
                .map((row, context) -> Map.entry(row.getObject("message", UUID.class), row.getObject("id", UUID.class)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** With one of these messages as their first post or as their answer; one look into an index for each. */
    Set<UUID> about(Handle handle, Collection<UUID> messages) {
        return handle.createQuery(
                        """
                        select id from topic where message in (<ids>)
                        union select id from topic where accepted in (<ids>)
                        """)
                .bindList("ids", List.copyOf(messages))
                .mapTo(UUID.class)
                .set();
    }

    List<Topic> page(Handle handle, UUID room, WhichTopics which) {
        var after = which.after();
        boolean lively = which.sorting() == WhichTopics.Sorting.ACTIVITY;
        boolean waiting = which.sorting() == WhichTopics.Sorting.WAITING;
        var sql = new StringBuilder(SELECT).append("where t.room = :room and ").append(THERE);
        sql.append(which.parked() ? " and t.state = 'parked'" : " and t.state <> 'parked'");
        sql.append(which.kind() == null ? "" : " and t.kind = :kind");
        sql.append(waiting ? " and " + WAITS : "");
        sql.append(after == null ? "" : " and (t.<at>, t.id) <beyond> (:at, :id)");
        return handle.createQuery(sql.append(" order by t.<at> <way>, t.id <way> limit :limit")
                        .toString())
                .define("at", lively ? "active_at" : "opened_at")
                .define("way", waiting ? "asc" : "desc")
                .define("beyond", waiting ? ">" : "<")
                .bind("room", room)
                .bind("kind", which.kind() == null ? null : which.kind().text())
                .bind("at", after == null ? null : after.at())
                .bind("id", after == null ? null : after.id())
                .bind("limit", which.limit())
                .map(TOPIC)
                .list();
    }

    Topics.Count count(Handle handle, UUID room) {
        return handle.createQuery(
                        """
                        select coalesce(sum(case when %s then 1 else 0 end), 0) as waiting,
                          coalesce(sum(case when t.state = 'parked' then 1 else 0 end), 0) as parked
                        from topic t join message m on m.id = t.message
                          left join message a on a.id = t.accepted and a.removed_at is null
                        where t.room = :room and %s
                        """
                                .formatted(WAITS, THERE))
                .bind("room", room)
                .map(ConstructorMapper.of(Topics.Count.class))
                .one();
    }

    /** How many replies stand below these first posts. */
    Map<UUID, Integer> replies(Handle handle, Collection<UUID> messages) {
        return handle.createQuery(
                        """
                        select reply_to, count(*) as replies from message
                        where reply_to in (<ids>) and removed_at is null
                        group by reply_to
                        """)
                .bindList("ids", List.copyOf(messages))
                .map((row, context) -> Map.entry(row.getObject("reply_to", UUID.class), row.getInt("replies")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
