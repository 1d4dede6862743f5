package org.lunchroom.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class MeasureStore {
    void insert(Handle handle, Measure measure) {
        handle.createUpdate(
                        """
                        insert into measure (id, room, kind, actor, person, message, reason, note, words, before, at)
                        values (:id, :room, :kind, :actor, :person, :message, :reason, :note, :words, :before, :at)
                        """)
                .bind("id", measure.id())
                .bind("room", measure.room())
                .bind("kind", measure.kind().text())
                .bind("actor", measure.actor())
                .bind("person", measure.person())
                .bind("message", measure.message())
                .bind("reason", measure.reason().text())
                .bind("note", measure.note())
                .bind("words", measure.words())
                .bind("before", measure.before())
                .bind("at", measure.at())
                .execute();
    }

    /** Undone by one alone, however many press at once. */
    boolean undo(Handle handle, UUID id, UUID by, Instant at) {
        return handle.createUpdate(
                                "update measure set undone_at = :at, undone_by = :by where id = :id and undone_at is null")
                        .bind("at", at)
                        .bind("by", by)
                        .bind("id", id)
                        .execute()
                == 1;
    }

    boolean accept(Handle handle, UUID id, Instant at) {
        return handle.createUpdate("update measure set accepted_at = :at"
                                + " where id = :id and accepted_at is null and undone_at is null")
                        .bind("at", at)
                        .bind("id", id)
                        .execute()
                == 1;
    }

    Optional<Measure> byId(Handle handle, UUID id) {
        return handle.createQuery("select * from measure where id = :id")
                .bind("id", id)
                .map((row, context) -> measure(row))
                .findOne();
    }

    List<Measure> all(Handle handle, List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : handle.createQuery("select * from measure where id in (<ids>)")
                        .bindList("ids", ids)
                        .map((row, context) -> measure(row))
                        .list();
    }

    List<Measure> ofRoom(Handle handle, UUID room, Instant before, int limit) {
        return handle.createQuery(
                        "select * from measure where room = :room and at < :before order by at desc, id desc limit :limit")
                .bind("room", room)
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> measure(row))
                .list();
    }

    List<Measure> concerning(Handle handle, UUID person, int limit) {
        return handle.createQuery("select * from measure where person = :person order by at desc, id desc limit :limit")
                .bind("person", person)
                .bind("limit", limit)
                .map((row, context) -> measure(row))
                .list();
    }

    /** Those that stand and have taken a message out of sight, newest first. */
    List<Measure> aside(Handle handle, UUID room, String kind, int limit) {
        return handle.createQuery(
                        """
                        select measure.* from measure join message on message.id = measure.message
                        where measure.room = :room and measure.kind = :kind and undone_at is null
                          and message.set_aside is not null
                        order by measure.at desc, measure.id desc limit :limit
                        """)
                .bind("room", room)
                .bind("kind", kind)
                .bind("limit", limit)
                .map((row, context) -> measure(row))
                .list();
    }

    /** The newest of this kind that stands. */
    Optional<Measure> standing(Handle handle, UUID room, UUID person, String kind) {
        return handle.createQuery(
                        """
                        select * from measure
                        where room = :room and person = :person and kind = :kind and undone_at is null
                        order by at desc, id desc limit 1
                        """)
                .bind("room", room)
                .bind("person", person)
                .bind("kind", kind)
                .map((row, context) -> measure(row))
                .findOne();
    }

    List<Measure> standing(Handle handle, UUID room, String kind, int limit) {
        return handle.createQuery(
                        """
                        select * from measure where room = :room and kind = :kind and undone_at is null
                        order by at desc, id desc limit :limit
                        """)
                .bind("room", room)
                .bind("kind", kind)
                .bind("limit", limit)
                .map((row, context) -> measure(row))
                .list();
    }

    private static Measure measure(ResultSet row) throws SQLException {
        return new Measure(
                row.getObject("id", UUID.class),
                row.getObject("room", UUID.class),
                Step.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getObject("actor", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("message", UUID.class),
                Reason.of(row.getString("reason")),
                row.getString("note"),
                row.getString("words"),
                row.getString("before"),
                moment(row, "at"),
                moment(row, "accepted_at"),
                moment(row, "undone_at"),
                row.getObject("undone_by", UUID.class));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
