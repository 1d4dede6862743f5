package org.lunchroom.chats.hosting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class NoteStore {
    record Row(
            UUID id,
            UUID chat,
            UUID author,
            String words,
            Instant at,
            boolean toSpeaker,
            Instant seenAt,
            UUID seenBy) {}

    private static final RowMapper<Row> ROW = ConstructorMapper.of(Row.class);

    void insert(Handle handle, Row row) {
        handle.createUpdate("insert into chat_note (id, chat, author, words, at, to_speaker)"
                        + " values (:id, :chat, :author, :words, :at, :toSpeaker)")
                .bind("id", row.id())
                .bind("chat", row.chat())
                .bind("author", row.author())
                .bind("words", row.words())
                .bind("at", row.at())
                .bind("toSpeaker", row.toSpeaker())
                .execute();
    }

    /** By the first who presses. */
    boolean see(Handle handle, UUID id, UUID by, Instant at) {
        return handle.createUpdate("update chat_note set seen_at = :at, seen_by = :by"
                                + " where id = :id and to_speaker and seen_at is null")
                        .bind("at", at)
                        .bind("by", by)
                        .bind("id", id)
                        .execute()
                == 1;
    }

    List<Row> of(Handle handle, UUID chat) {
        return handle.createQuery("select * from chat_note where chat = :chat order by at, id")
                .bind("chat", chat)
                .map(ROW)
                .list();
    }

    Optional<Row> byId(Handle handle, UUID id) {
        return handle.createQuery("select * from chat_note where id = :id")
                .bind("id", id)
                .map(ROW)
                .findOne();
    }
}
