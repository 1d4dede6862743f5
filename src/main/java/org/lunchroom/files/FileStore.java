package org.lunchroom.files;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class FileStore {
    private static final RowMapper<RoomFile> FILE = ConstructorMapper.of(RoomFile.class);

    void insert(Handle handle, RoomFile file) {
        handle.createUpdate(
                        """
                        insert into file (id, room, owner, message, position, name, kind, shape, bytes, width, height, alt,
                                          made_at)
                        values (:id, :room, :owner, :message, :position, :name, :kind, :shape, :bytes, :width, :height, :alt,
                                :madeAt)
                        """)
                .bindMethods(file)
                .execute();
    }

    Optional<RoomFile> find(Handle handle, UUID id) {
        return handle.createQuery("select * from file where id = :id")
                .bind("id", id)
                .map(FILE)
                .findOne();
    }

    /** Nobody else gives it to a message until the commit. */
    Optional<RoomFile> lock(Handle handle, UUID id) {
        return handle.createQuery("select * from file where id = :id for update")
                .bind("id", id)
                .map(FILE)
                .findOne();
    }

    List<RoomFile> of(Handle handle, Collection<UUID> messages) {
        return messages.isEmpty()
                ? List.of()
                : handle.createQuery("select * from file where message in (<ids>) order by message, position, id")
                        .bindList("ids", List.copyOf(messages))
                        .map(FILE)
                        .list();
    }

    int waiting(Handle handle, UUID owner) {
        return handle.createQuery("select count(*) from file where owner = :owner and message is null and held is null")
                .bind("owner", owner)
                .mapTo(Integer.class)
                .one();
    }

    /** False when a message has it already. */
    boolean attach(Handle handle, UUID id, UUID message, int position, String alt) {
        return handle.createUpdate(
                                """
                                update file set message = :message, position = :position, alt = :alt, held = null
                                where id = :id and message is null
                                """)
                        .bind("message", message)
                        .bind("position", position)
                        .bind("alt", alt)
                        .bind("id", id)
                        .execute()
                == 1;
    }

    /** Only while it waits for a message. */
    boolean discard(Handle handle, UUID id) {
        return handle.createUpdate("delete from file where id = :id and message is null and held is null")
                        .bind("id", id)
                        .execute()
                == 1;
    }

    void hold(Handle handle, UUID id, UUID post, int position, String alt) {
        handle.createUpdate(
                        """
                        update file set held = :post, held_until = null, position = :position, alt = :alt
                        where id = :id and message is null
                        """)
                .bind("post", post)
                .bind("position", position)
                .bind("alt", alt)
                .bind("id", id)
                .execute();
    }

    List<RoomFile> held(Handle handle, Collection<UUID> posts) {
        return posts.isEmpty()
                ? List.of()
                : handle.createQuery(
                                "select * from file where held in (<posts>) and message is null order by held, position, id")
                        .bindList("posts", List.copyOf(posts))
                        .map(FILE)
                        .list();
    }

    /** Until when they are kept; null for as long as the post waits. */
    int holdUntil(Handle handle, UUID post, Instant until) {
        return handle.createUpdate("update file set held_until = :until where held = :post and message is null")
                .bind("post", post)
                .bind("until", until)
                .execute();
    }

    void deleteHeld(Handle handle, UUID post) {
        handle.createUpdate("delete from file where held = :post and message is null")
                .bind("post", post)
                .execute();
    }

    void delete(Handle handle, UUID message) {
        handle.createUpdate("delete from file where message = :message")
                .bind("message", message)
                .execute();
    }

    void pass(Handle handle, String hash, UUID person, Instant until) {
        handle.createUpdate("insert into file_pass (hash, person, until) values (:hash, :person, :until)")
                .bind("hash", hash)
                .bind("person", person)
                .bind("until", until)
                .execute();
    }

    Optional<UUID> holder(Handle handle, String hash, Instant now) {
        return handle.createQuery("select person from file_pass where hash = :hash and until > :now")
                .bind("hash", hash)
                .bind("now", now)
                .mapTo(UUID.class)
                .findOne();
    }

    void forgetPasses(Handle handle, Instant before) {
        handle.createUpdate("delete from file_pass where until <= :before")
                .bind("before", before)
                .execute();
    }
}
