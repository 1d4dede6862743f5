package org.lunchroom.previews;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.lunchroom.previews.PageTexts.PageText;

final class PageTextStore {
    void insert(Handle handle, UUID page, Instant now, String words) {
        handle.createUpdate("insert into page_text (page, kept_at, words) values (:page, :now, :words)")
                .bind("page", page)
                .bind("now", now)
                .bind("words", words)
                .execute();
    }

    void delete(Handle handle, UUID page) {
        handle.createUpdate("delete from page_text where page = :page")
                .bind("page", page)
                .execute();
    }

    Optional<PageText> find(Handle handle, UUID page) {
        return handle.createQuery("select kept_at, words from page_text where page = :page")
                .bind("page", page)
                .map(ConstructorMapper.of(PageText.class))
                .findOne();
    }

    /** Whether the page stands on the room's shelf, or hosts took it off. */
    boolean stands(Handle handle, UUID room, UUID page) {
        return handle.createQuery(
                        """
                        select exists (select 1 from shared_link where room = :room and page = :page)
                          or exists (select 1 from bookmark where room = :room and page = :page and audience = 'room')
                        """)
                .bind("room", room)
                .bind("page", page)
                .mapTo(Boolean.class)
                .one();
    }
}
