package org.lunchroom.previews;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.lunchroom.previews.reading.PageFacts;

final class PreviewStore {
    /** A page whose turn it is. */
    record Turn(UUID page, String address) {}

    /** A message that was posted before its page had answered. */
    record Waiting(UUID message, UUID room) {}

    /** A row, as it is shown. */
    record Row(
            String addressHash,
            String state,
            String title,
            String description,
            String site,
            String author,
            String language,
            String published,
            UUID picture,
            Integer width,
            Integer height,
            Instant deadAt,
            boolean kept) {}

    void want(Handle handle, Collection<UUID> pages, List<Instant> when) {
        var batch = handle.prepareBatch(
                """
                insert into preview (page, state, next_at, tries, missing) values (:page, 'waiting', :when, 0, 0)
                on conflict do nothing
                """);
        int place = 0;
        for (var page : pages) {
            batch.bind("page", page).bind("when", when.get(place++)).add();
        }
        batch.execute();
    }

    /** Those whose turn it is, the longest due first; nobody else gets them before the moment that is given. */
    List<Turn> claim(Handle handle, Instant now, Instant until, int limit) {
        var pages = handle.createQuery(
                        """
                        select page from preview where next_at <= :now
                        order by next_at limit :limit for update skip locked
                        """)
                .bind("now", now)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list();
        if (pages.isEmpty()) {
            return List.of();
        }
        handle.createUpdate("update preview set next_at = :until where page in (<pages>)")
                .bind("until", until)
                .bindList("pages", pages)
                .execute();
        return handle.createQuery("select id as page, address from page where id in (<pages>)")
                .bindList("pages", pages)
                .map(ConstructorMapper.of(Turn.class))
                .list();
    }

    /** Locked until the commit; empty where there is none. */
    Optional<Standing> standing(Handle handle, UUID page) {
        return handle.createQuery(
                        """
                        select state, next_at, tries, missing, dead_at, ready_at from preview where page = :page
                        for update
                        """)
                .bind("page", page)
                .map(ConstructorMapper.of(Standing.class))
                .findOne();
    }

    void settle(Handle handle, UUID page, Standing standing, Instant now) {
        handle.createUpdate(
                        """
                        update preview set state = :state, next_at = :nextAt, tries = :tries, missing = :missing,
                          dead_at = :deadAt, ready_at = :readyAt, looked_at = :now
                        where page = :page
                        """)
                .bind("state", standing.state())
                .bind("nextAt", standing.nextAt())
                .bind("tries", standing.tries())
                .bind("missing", standing.missing())
                .bind("deadAt", standing.deadAt())
                .bind("readyAt", standing.readyAt())
                .bind("now", now)
                .bind("page", page)
                .execute();
        // Beside the page itself, where shelves look for it.
        handle.createUpdate("update page set dead_at = :deadAt where id = :page")
                .bind("deadAt", standing.deadAt())
                .bind("page", page)
                .execute();
    }

    void say(Handle handle, UUID page, PageFacts facts, UUID picture) {
        handle.createUpdate(
                        """
                        update preview set title = :title, description = :description, site = :site, author = :author,
                          language = :language, published = :published, picture = :ownPicture
                        where page = :page
                        """)
                .bind("title", facts.title())
                .bind("description", facts.description())
                .bind("site", facts.site())
                .bind("author", facts.author())
                .bind("language", facts.language())
                .bind("published", facts.published())
                .bind("ownPicture", picture)
                .bind("page", page)
                .execute();
    }

    Map<String, Row> rows(Handle handle, Collection<String> hashes) {
        var rows = new HashMap<String, Row>();
        handle.createQuery(
                        """
                        select p.address_hash, v.state, v.title, v.description, v.site, v.author, v.language, v.published,
                          v.picture, i.width, i.height, v.dead_at, t.page is not null as kept
                        from page p join preview v on v.page = p.id
                        left join preview_picture i on i.id = v.picture
                        left join page_text t on t.page = p.id
                        where p.address_hash in (<hashes>)
                        """)
                .bindList("hashes", List.copyOf(hashes))
                .map(ConstructorMapper.of(Row.class))
                .forEach(row -> rows.put(row.addressHash(), row));
        return rows;
    }

    void await(Handle handle, UUID page, UUID message, UUID room) {
        handle.createUpdate("insert into preview_wait (page, message, room) values (:page, :message, :room)"
                        + " on conflict do nothing")
                .bind("page", page)
                .bind("message", message)
                .bind("room", room)
                .execute();
    }

    /** Those who wait for the page; they wait no longer. */
    List<Waiting> served(Handle handle, UUID page) {
        var waiting = handle.createQuery("select message, room from preview_wait where page = :page order by message")
                .bind("page", page)
                .map(ConstructorMapper.of(Waiting.class))
                .list();
        handle.createUpdate("delete from preview_wait where page = :page")
                .bind("page", page)
                .execute();
        return waiting;
    }

    void stopWaiting(Handle handle) {
        handle.execute("delete from preview_wait");
    }

    /** Whether anybody saved the page, or a room's shelf has it. */
    boolean isUsed(Handle handle, UUID page) {
        return handle.createQuery(
                        """
                        select exists (select 1 from bookmark where page = :page)
                          or exists (select 1 from shared_link where page = :page)
                        """)
                .bind("page", page)
                .mapTo(Boolean.class)
                .one();
    }

    void forget(Handle handle, UUID page) {
        for (var table : List.of("page_text", "preview_wait", "preview")) {
            handle.createUpdate("delete from <table> where page = :page")
                    .define("table", table)
                    .bind("page", page)
                    .execute();
        }
    }

    /** Pages that were not allowed before are looked at again. */
    void allow(Handle handle, Instant now) {
        handle.createUpdate("update preview set next_at = :now where state = 'off'")
                .bind("now", now)
                .execute();
    }
}
