package org.lunchroom.bookmarks.shelves;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class ShelfStore {
    /** A page that was linked in a message. */
    record Link(UUID page, UUID message, int place) {}

    /** How much there is. */
    record Size(int links, int people) {}

    // All that puts a page on a room's shelf: messages that link to it, bookmarks for the room.
    private static final String STANDS =
            """
            (select page, at, person from shared_link where room = :room
             union all
             select page, saved_at, person from bookmark where room = :room and audience = 'room')
            """;
    private static final String TAGGED =
            """
            (select s.page, t.tag, t.folded from shared_link s join shared_tag t on t.message = s.message
             where s.room = :room
             union all
             select b.page, t.tag, t.folded from bookmark b join bookmark_tag t on t.bookmark = b.id
             where b.room = :room and b.audience = 'room')
            """;

    List<Row> rows(Handle handle, WhichItems which) {
        var query = handle.createQuery(sql(which))
                .bind("room", which.room())
                .bind("page", which.page())
                .bind("tag", which.tag())
                .bind("limit", which.limit());
        if (which.before() != null) {
            query.bind("at", which.before().at()).bind("id", which.before().id());
        }
        return query.map(ConstructorMapper.of(Row.class)).list();
    }

    private static String sql(WhichItems which) {
        boolean first = which.before() == null;
        return "select x.page, p.address_hash, max(x.at) as newest, coalesce(m.title, '') as title, m.pinned_at, m.dropped_at from "
                + STANDS
                + "x join page p on p.id = x.page left join shelf_mark m on m.room = :room and m.page = x.page"
                + (which.dropped() ? " where m.dropped_at is not null" : " where m.dropped_at is null")
                + (first ? "" : " and m.pinned_at is null")
                + (which.page() == null ? "" : " and x.page = :page")
                + (which.dead() ? " and p.dead_at is not null" : "")
                + (which.tag() == null ? "" : " and x.page in (select page from " + TAGGED + " t where folded = :tag)")
                + " group by x.page, p.address_hash, m.title, m.pinned_at, m.dropped_at"
                + (first ? "" : " having max(x.at) < :at or (max(x.at) = :at and x.page < :id)")
                + " order by case when m.pinned_at is null then 1 else 0 end, newest desc, x.page desc limit :limit";
    }

    /** Every link to these pages in the room's messages, oldest first. */
    List<Link> links(Handle handle, UUID room, Collection<UUID> pages) {
        if (pages.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(
                        """
                        select page, message, place from shared_link where room = :room and page in (<pages>)
                        order by at, message, place
                        """)
                .bind("room", room)
                .bindList("pages", List.copyOf(pages))
                .map(ConstructorMapper.of(Link.class))
                .list();
    }

    Size size(Handle handle, UUID room) {
        return handle.createQuery("select count(distinct x.page) as links, count(distinct x.person) as people from "
                        + STANDS + "x left join shelf_mark m on m.room = :room and m.page = x.page"
                        + " where m.dropped_at is null")
                .bind("room", room)
                .map(ConstructorMapper.of(Size.class))
                .one();
    }

    List<Shelf.TagCount> tags(Handle handle, UUID room, int limit) {
        return handle.createQuery("select min(t.tag) as tag, count(distinct t.page) as count from " + TAGGED
                        + "t left join shelf_mark m on m.room = :room and m.page = t.page"
                        + " where m.dropped_at is null group by t.folded order by count desc, tag limit :limit")
                .bind("room", room)
                .bind("limit", limit)
                .map(ConstructorMapper.of(Shelf.TagCount.class))
                .list();
    }

    /** By most people first, then the newest. */
    List<UUID> savedForEveryone(Handle handle, Instant since, int limit) {
        return handle.createQuery(
                        """
                        select page from bookmark where audience = 'everyone'
                        group by page having max(saved_at) >= :since
                        order by count(*) desc, max(saved_at) desc, page limit :limit
                        """)
                .bind("since", since)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list();
    }

    Optional<Instant> dropped(Handle handle, UUID room, UUID page) {
        return handle.createQuery("select dropped_at from shelf_mark where room = :room and page = :page")
                .bind("room", room)
                .bind("page", page)
                .mapTo(Instant.class)
                .findOne();
    }

    void mark(Handle handle, UUID room, Row row) {
        handle.createUpdate(
                        """
                        insert into shelf_mark (room, page, title, pinned_at, dropped_at) values (:room, :page, '', null, null)
                        on conflict do nothing
                        """)
                .bind("room", room)
                .bind("page", row.page())
                .execute();
        handle.createUpdate(
                        """
                        update shelf_mark set title = :title, pinned_at = :pinnedAt, dropped_at = :droppedAt
                        where room = :room and page = :page
                        """)
                .bind("title", row.title())
                .bind("pinnedAt", row.pinnedAt())
                .bind("droppedAt", row.droppedAt())
                .bind("room", room)
                .bind("page", row.page())
                .execute();
    }
}
