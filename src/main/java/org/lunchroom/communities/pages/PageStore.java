package org.lunchroom.communities.pages;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class PageStore {
    private static final RowMapper<SharedPage> PAGE = ConstructorMapper.of(SharedPage.class);
    private static final RowMapper<Block> BLOCK = ConstructorMapper.of(Block.class);
    private static final String SELECT =
            "select id, room, title, made_by, made_at, changed_at, version from shared_page ";

    void insert(Handle handle, SharedPage page) {
        handle.createUpdate(
                        """
                        insert into shared_page (id, room, title, made_by, made_at, changed_at, version)
                        values (:id, :room, :title, :madeBy, :madeAt, :changedAt, :version)
                        """)
                .bindMethods(page)
                .execute();
    }

    void update(Handle handle, SharedPage page) {
        handle.createUpdate(
                        """
                        update shared_page set title = :title, changed_at = :changedAt, version = :version where id = :id
                        """)
                .bindMethods(page)
                .execute();
    }

    void delete(Handle handle, UUID id) {
        put(handle, id, List.of());
        handle.createUpdate("delete from shared_page where id = :id")
                .bind("id", id)
                .execute();
    }

    /** All parts, instead of those that were there. */
    void put(Handle handle, UUID page, Collection<Block> blocks) {
        handle.createUpdate("delete from page_block where page = :page")
                .bind("page", page)
                .execute();
        if (blocks.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch(
                """
                insert into page_block (id, page, place, heading, message, put_by, put_at)
                values (:id, :page, :place, :heading, :message, :putBy, :putAt)
                """);
        blocks.forEach(block -> batch.bindMethods(block).add());
        batch.execute();
    }

    Optional<SharedPage> byId(Handle handle, UUID id) {
        return handle.createQuery(SELECT + "where id = :id")
                .bind("id", id)
                .map(PAGE)
                .findOne();
    }

    List<Block> blocks(Handle handle, UUID page) {
        return handle.createQuery("select id, page, place, heading, message, put_by, put_at from page_block"
                        + " where page = :page order by place")
                .bind("page", page)
                .map(BLOCK)
                .list();
    }

    /** What changed last comes first. */
    List<SharedPage> of(Handle handle, UUID room, int limit) {
        return handle.createQuery(SELECT + "where room = :room order by changed_at desc, id desc limit :limit")
                .bind("room", room)
                .bind("limit", limit)
                .map(PAGE)
                .list();
    }
}
