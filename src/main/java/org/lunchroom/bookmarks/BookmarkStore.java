package org.lunchroom.bookmarks;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.EmptyHandling;
import org.jdbi.v3.core.statement.PreparedBatch;

final class BookmarkStore {
    private static final RowMapper<Bookmark> BOOKMARK = ConstructorMapper.of(Bookmark.class);
    private static final String SELECT =
            """
            select b.id, b.person, b.page, b.address, b.title, b.description, b.note, b.audience, b.room, b.for_group, b.read_later,
              b.saved_at, b.changed_at
            from bookmark b
            """;
    private static final String TAG =
            "insert into bookmark_tag (bookmark, place, tag, folded) values (:bookmark, :place, :tag, :folded)";

    /** False where this person has the page already. */
    boolean insert(Handle handle, Bookmark bookmark) {
        return handle.createUpdate(
                                """
                                insert into bookmark (id, person, page, address, title, description, note, audience,
                                  room, for_group, read_later, saved_at, changed_at)
                                values (:id, :person, :page, :address, :title, :description, :note, :audience,
                                  :room, :forGroup, :readLater, :savedAt, :changedAt)
                                on conflict do nothing
                                """)
                        .bindMethods(bookmark)
                        .bind("audience", bookmark.audience().text())
                        .execute()
                == 1;
    }

    void update(Handle handle, Bookmark bookmark) {
        handle.createUpdate(
                        """
                        update bookmark set page = :page, address = :address, title = :title,
                          description = :description, note = :note, audience = :audience, room = :room,
                          for_group = :forGroup,
                          read_later = :readLater, changed_at = :changedAt, brought_by = null
                        where id = :id
                        """)
                .bindMethods(bookmark)
                .bind("audience", bookmark.audience().text())
                .execute();
    }

    void delete(Handle handle, UUID id) {
        handle.createUpdate("delete from bookmark_tag where bookmark = :id")
                .bind("id", id)
                .execute();
        handle.createUpdate("delete from bookmark where id = :id")
                .bind("id", id)
                .execute();
    }

    void tag(Handle handle, UUID bookmark, List<String> tags) {
        handle.createUpdate("delete from bookmark_tag where bookmark = :id")
                .bind("id", bookmark)
                .execute();
        if (!tags.isEmpty()) {
            var batch = handle.prepareBatch(TAG);
            add(batch, bookmark, tags);
            batch.execute();
        }
    }

    Map<UUID, List<String>> tags(Handle handle, Collection<UUID> bookmarks) {
        if (bookmarks.isEmpty()) {
            return Map.of();
        }
        return handle
                .createQuery(
                        "select bookmark, tag from bookmark_tag where bookmark in (<ids>) order by bookmark, place")
                .bindList("ids", List.copyOf(bookmarks))
                .map((row, context) -> Map.entry(row.getObject("bookmark", UUID.class), row.getString("tag")))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Optional<Bookmark> seen(Handle handle, Reach reach, UUID id) {
        return reach.ask(handle.createQuery(SELECT + "where b.id = :id and" + Reach.SEEN))
                .bind("id", id)
                .map(BOOKMARK)
                .findOne();
    }

    List<Bookmark> seen(Handle handle, Reach reach, Collection<UUID> ids) {
        return reach.ask(handle.createQuery(SELECT + "where b.id in (<ids>) and" + Reach.SEEN))
                .bindList("ids", List.copyOf(ids))
                .map(BOOKMARK)
                .list();
    }

    List<Bookmark> all(Handle handle, Collection<UUID> ids) {
        return handle.createQuery(SELECT + "where b.id in (<ids>)")
                .bindList("ids", List.copyOf(ids))
                .map(BOOKMARK)
                .list();
    }

    Optional<Bookmark> own(Handle handle, UUID person, UUID page) {
        return handle.createQuery(SELECT + "where b.person = :person and b.page = :page")
                .bind("person", person)
                .bind("page", page)
                .map(BOOKMARK)
                .findOne();
    }

    /** All bookmarks of some pages that the viewer may see, oldest first. */
    List<Bookmark> of(Handle handle, Reach reach, Collection<UUID> pages) {
        return reach.ask(handle.createQuery(
                        SELECT + "where b.page in (<pages>) and" + Reach.SEEN + "order by b.saved_at, b.id"))
                .bindList(EmptyHandling.NULL_KEYWORD, "pages", List.copyOf(pages))
                .map(BOOKMARK)
                .list();
    }

    /** Keyset paging: the cost of a page does not grow with what lies before it. */
    List<Bookmark> list(Handle handle, Reach reach, WhichBookmarks which) {
        var sql = new StringBuilder(SELECT);
        sql.append(which.tag() == null ? "" : "join bookmark_tag t on t.bookmark = b.id and t.folded = :tag\n");
        sql.append("where").append(which.mine() ? " b.person = :me " : Reach.SEEN);
        sql.append(which.readLater() ? "and b.read_later = true " : "");
        sql.append(which.dead() ? "and b.page in (select id from page where dead_at is not null) " : "");
        sql.append(which.room() == null ? "" : "and b.audience = 'room' and b.room = :room ");
        sql.append(which.before() == null ? "" : "and (b.saved_at < :at or (b.saved_at = :at and b.id < :id)) ");
        sql.append("order by b.saved_at desc, b.id desc limit :limit");
        var query = reach.ask(handle.createQuery(sql.toString()))
                .bind("tag", which.tag())
                .bind("room", which.room())
                .bind("limit", which.limit());
        if (which.before() != null) {
            query.bind("at", which.before().at()).bind("id", which.before().id());
        }
        return query.map(BOOKMARK).list();
    }

    /** The pages among these that the person has. */
    Set<UUID> had(Handle handle, UUID person, Collection<UUID> pages) {
        return new HashSet<>(
                handle.createQuery("select page from bookmark where person = :person and page in (<pages>)")
                        .bind("person", person)
                        .bindList(EmptyHandling.NULL_KEYWORD, "pages", List.copyOf(pages))
                        .mapTo(UUID.class)
                        .list());
    }

    void insertAll(Handle handle, List<Bookmark> bookmarks, Map<UUID, List<String>> tags, UUID broughtBy) {
        if (bookmarks.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch(
                """
                insert into bookmark (id, person, page, address, title, description, note, audience, room, for_group, read_later,
                  saved_at, changed_at, brought_by)
                values (:id, :person, :page, :address, :title, :description, :note, :audience, :room, :forGroup, :readLater,
                  :savedAt, :changedAt, :broughtBy)
                """);
        for (var bookmark : bookmarks) {
            batch.bindMethods(bookmark)
                    .bind("audience", bookmark.audience().text())
                    .bind("broughtBy", broughtBy)
                    .add();
        }
        batch.execute();
        var tagging = handle.prepareBatch(TAG);
        tags.forEach((bookmark, list) -> add(tagging, bookmark, list));
        if (tagging.size() > 0) {
            tagging.execute();
        }
    }

    private static void add(PreparedBatch batch, UUID bookmark, List<String> tags) {
        for (int i = 0; i < tags.size(); i++) {
            batch.bind("bookmark", bookmark)
                    .bind("place", i)
                    .bind("tag", tags.get(i))
                    .bind("folded", BookmarkTag.folded(tags.get(i)))
                    .add();
        }
    }

    List<UUID> brought(Handle handle, UUID by) {
        return handle.createQuery("select id from bookmark where brought_by = :by order by id")
                .bind("by", by)
                .mapTo(UUID.class)
                .list();
    }

    int deleteBrought(Handle handle, UUID by) {
        handle.createUpdate(
                        "delete from bookmark_tag where bookmark in (select id from bookmark where brought_by = :by)")
                .bind("by", by)
                .execute();
        return handle.createUpdate("delete from bookmark where brought_by = :by")
                .bind("by", by)
                .execute();
    }

    Map<UUID, List<String>> tagsOf(Handle handle, UUID person) {
        return handle
                .createQuery(
                        """
                        select t.bookmark, t.tag from bookmark_tag t join bookmark b on b.id = t.bookmark
                        where b.person = :person order by t.bookmark, t.place
                        """)
                .bind("person", person)
                .map((row, context) -> Map.entry(row.getObject("bookmark", UUID.class), row.getString("tag")))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
