package org.lunchroom.communities.reading;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class ReadingStore {
    private static final RowMapper<Reading> READING = ConstructorMapper.of(Reading.class);
    private static final RowMapper<Part> PART = ConstructorMapper.of(Part.class);
    private static final String SELECT = "select id, room, title, link, made_by, made_at, version from reading ";
    private static final String PARTS = "select id, reading, place, title, words, opens_at, topic from reading_part ";

    void insert(Handle handle, Reading reading) {
        handle.createUpdate(
                        """
                        insert into reading (id, room, title, link, made_by, made_at, version)
                        values (:id, :room, :title, :link, :madeBy, :madeAt, :version)
                        """)
                .bindMethods(reading)
                .execute();
    }

    void update(Handle handle, Reading reading) {
        handle.createUpdate("update reading set title = :title, link = :link, version = :version where id = :id")
                .bindMethods(reading)
                .execute();
    }

    void delete(Handle handle, UUID id) {
        handle.createUpdate("delete from reading_part where reading = :id")
                .bind("id", id)
                .execute();
        handle.createUpdate("delete from reading where id = :id").bind("id", id).execute();
    }

    /** All parts, instead of those that were there. */
    void put(Handle handle, UUID reading, Collection<Part> parts) {
        handle.createUpdate("delete from reading_part where reading = :id")
                .bind("id", reading)
                .execute();
        var batch = handle.prepareBatch(
                """
                insert into reading_part (id, reading, place, title, words, opens_at, topic)
                values (:id, :reading, :place, :title, :words, :opensAt, :topic)
                """);
        parts.forEach(part -> batch.bindMethods(part).add());
        batch.execute();
    }

    void opened(Handle handle, UUID part, UUID topic) {
        handle.createUpdate("update reading_part set topic = :topic where id = :id")
                .bind("topic", topic)
                .bind("id", part)
                .execute();
    }

    Optional<Reading> byId(Handle handle, UUID id) {
        return handle.createQuery(SELECT + "where id = :id")
                .bind("id", id)
                .map(READING)
                .findOne();
    }

    Optional<Part> part(Handle handle, UUID id) {
        return handle.createQuery(PARTS + "where id = :id")
                .bind("id", id)
                .map(PART)
                .findOne();
    }

    List<Part> parts(Handle handle, UUID reading) {
        return handle.createQuery(PARTS + "where reading = :id order by place")
                .bind("id", reading)
                .map(PART)
                .list();
    }

    /** The latest first. */
    List<Reading> of(Handle handle, UUID room, int limit) {
        return handle.createQuery(SELECT + "where room = :room order by made_at desc, id desc limit :limit")
                .bind("room", room)
                .bind("limit", limit)
                .map(READING)
                .list();
    }
}
