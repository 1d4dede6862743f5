package org.lunchroom.transcripts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class ReplayStore {
    private static final RowMapper<Replay> REPLAY = ConstructorMapper.of(Replay.class);
    private static final String SELECT = "select id, chat, room, staged, speed, began_at, said from replay ";

    void insert(Handle handle, Replay replay, List<Line> lines) {
        handle.createUpdate("insert into replay (id, chat, room, staged, speed, began_at, said)"
                        + " values (:id, :chat, :room, :staged, :speed, :beganAt, 0)")
                .bind("id", replay.id())
                .bind("chat", replay.chat())
                .bind("room", replay.room())
                .bind("staged", replay.staged())
                .bind("speed", replay.speed())
                .bind("beganAt", replay.beganAt())
                .execute();
        var batch = handle.prepareBatch(
                """
                insert into replay_line (replay, position, after_millis, author, original)
                values (:replay, :position, :afterMillis, :author, :original)
                """);
        for (var line : lines) {
            batch.bind("replay", replay.id())
                    .bind("position", line.position())
                    .bind("afterMillis", line.afterMillis())
                    .bind("author", line.author())
                    .bind("original", line.original())
                    .add();
        }
        batch.execute();
    }

    void keep(Handle handle, Replay replay) {
        handle.createUpdate("update replay set began_at = :beganAt, said = :said where id = :id")
                .bind("id", replay.id())
                .bind("beganAt", replay.beganAt())
                .bind("said", replay.said())
                .execute();
    }

    void delete(Handle handle, UUID id) {
        handle.createUpdate("delete from replay_line where replay = :id")
                .bind("id", id)
                .execute();
        handle.createUpdate("delete from replay where id = :id").bind("id", id).execute();
    }

    Optional<Replay> byId(Handle handle, UUID id) {
        return handle.createQuery(SELECT + "where id = :id")
                .bind("id", id)
                .map(REPLAY)
                .findOne();
    }

    Optional<Replay> inRoom(Handle handle, UUID room) {
        return handle.createQuery(SELECT + "where room = :room")
                .bind("room", room)
                .map(REPLAY)
                .findOne();
    }

    List<Replay> of(Handle handle, UUID chat) {
        return handle.createQuery(SELECT + "where chat = :chat")
                .bind("chat", chat)
                .map(REPLAY)
                .list();
    }

    /** The line that comes next; empty when all is said. */
    Optional<Line> line(Handle handle, Replay replay) {
        return handle.createQuery(
                        """
                        select position, after_millis, author, original from replay_line
                        where replay = :id and position = :said
                        """)
                .bind("id", replay.id())
                .bind("said", replay.said())
                .map(ConstructorMapper.of(Line.class))
                .findOne();
    }

    /** What a message of then became in this replay. */
    Optional<UUID> said(Handle handle, UUID replay, UUID original) {
        return handle.createQuery("select message from replay_line where replay = :replay and original = :original"
                        + " and message is not null")
                .bind("replay", replay)
                .bind("original", original)
                .mapTo(UUID.class)
                .findOne();
    }

    void remember(Handle handle, UUID replay, int position, UUID message) {
        handle.createUpdate("update replay_line set message = :message where replay = :replay and position = :position")
                .bind("replay", replay)
                .bind("position", position)
                .bind("message", message)
                .execute();
    }
}
