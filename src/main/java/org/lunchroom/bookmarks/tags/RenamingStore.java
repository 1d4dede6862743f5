package org.lunchroom.bookmarks.tags;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Update;

final class RenamingStore {
    /** What stood on a bookmark before. */
    record Line(UUID bookmark, int place, String tag, String folded, boolean had) {}

    private static final String MINE = "bookmark in (select id from bookmark where person = :me)";
    private static final String BOTH = "bookmark in (select bookmark from bookmark_tag where folded = :other)";

    /** The person's bookmarks with this tag. */
    List<UUID> with(Handle handle, UUID person, String folded) {
        return handle.createQuery(
                        "select bookmark from bookmark_tag where folded = :folded and " + MINE + " order by bookmark")
                .bind("me", person)
                .bind("folded", folded)
                .mapTo(UUID.class)
                .list();
    }

    /** On how many both stand. */
    int countBoth(Handle handle, UUID person, String folded, String other) {
        return handle.createQuery(
                        "select count(*) from bookmark_tag where folded = :folded and " + MINE + " and " + BOTH)
                .bind("me", person)
                .bind("folded", folded)
                .bind("other", other)
                .mapTo(Integer.class)
                .one();
    }

    /** What some of them are called, or else their addresses. */
    List<String> titles(Handle handle, UUID person, String folded, int limit) {
        return handle.createQuery(
                        """
                        select case when b.title = '' then b.address else b.title end
                        from bookmark b join bookmark_tag t on t.bookmark = b.id
                        where b.person = :me and t.folded = :folded order by b.saved_at desc, b.id desc limit :limit
                        """)
                .bind("me", person)
                .bind("folded", folded)
                .bind("limit", limit)
                .mapTo(String.class)
                .list();
    }

    /** Notes what will be otherwise. */
    void note(Handle handle, UUID change, UUID person, String folded, String other, Instant at) {
        handle.createUpdate("insert into tag_change (id, person, folded, at) values (:id, :me, :other, :at)")
                .bind("id", change)
                .bind("me", person)
                .bind("other", other)
                .bind("at", at)
                .execute();
        about(
                        handle.createUpdate(
                                """
                                insert into tag_change_line (change, bookmark, place, tag, folded, had)
                                select :change, t.bookmark, t.place, t.tag, t.folded, case when o.bookmark is null then false else true end
                                from bookmark_tag t
                                left join bookmark_tag o
                                  on o.bookmark = t.bookmark and o.folded = :other and o.folded <> t.folded
                                where t.folded = :folded and t.bookmark in (select id from bookmark where person = :me)
                                """),
                        person,
                        folded,
                        other)
                .bind("change", change)
                .execute();
    }

    /** Where a bookmark has the other tag already, one of the two goes. */
    void merge(Handle handle, UUID person, String folded, String other) {
        about(
                        handle.createUpdate(
                                "delete from bookmark_tag where folded = :folded and " + MINE + " and " + BOTH),
                        person,
                        folded,
                        other)
                .execute();
    }

    void rename(Handle handle, UUID person, String folded, String tag, String other) {
        about(
                        handle.createUpdate(
                                "update bookmark_tag set tag = :tag, folded = :other where folded = :folded and "
                                        + MINE),
                        person,
                        folded,
                        other)
                .bind("tag", tag)
                .execute();
    }

    void delete(Handle handle, UUID person, String folded) {
        handle.createUpdate("delete from bookmark_tag where folded = :folded and " + MINE)
                .bind("me", person)
                .bind("folded", folded)
                .execute();
    }

    private static Update about(Update update, UUID person, String folded, String other) {
        return update.bind("me", person).bind("folded", folded).bind("other", other);
    }

    /** What the change of this person called the tag. */
    Optional<String> change(Handle handle, UUID person, UUID change) {
        return handle.createQuery("select folded from tag_change where id = :id and person = :me for update")
                .bind("id", change)
                .bind("me", person)
                .mapTo(String.class)
                .findOne();
    }

    /** What can be put back: where its person has not taken the new name away since. */
    List<Line> lines(Handle handle, UUID change, String other) {
        return handle.createQuery(
                        """
                        select l.bookmark, l.place, l.tag, l.folded, l.had from tag_change_line l
                        join bookmark_tag t on t.bookmark = l.bookmark and t.folded = :other
                        where l.change = :change
                        """)
                .bind("change", change)
                .bind("other", other)
                .map(ConstructorMapper.of(Line.class))
                .list();
    }

    void putBack(Handle handle, List<Line> lines, String other) {
        var gone = handle.prepareBatch("delete from bookmark_tag where bookmark = :bookmark and folded = :other");
        var back = handle.prepareBatch("insert into bookmark_tag (bookmark, place, tag, folded)"
                + " values (:bookmark, :place, :tag, :folded) on conflict do nothing");
        for (var line : lines) {
            if (!line.had()) {
                gone.bind("bookmark", line.bookmark()).bind("other", other).add();
            }
            back.bind("bookmark", line.bookmark())
                    .bind("place", line.place())
                    .bind("tag", line.tag())
                    .bind("folded", line.folded())
                    .add();
        }
        if (gone.size() > 0) {
            gone.execute();
        }
        if (back.size() > 0) {
            back.execute();
        }
    }

    void forget(Handle handle, UUID change) {
        handle.createUpdate("delete from tag_change_line where change = :id")
                .bind("id", change)
                .execute();
        handle.createUpdate("delete from tag_change where id = :id")
                .bind("id", change)
                .execute();
    }

    List<UUID> before(Handle handle, UUID person, Instant time) {
        return handle.createQuery("select id from tag_change where person = :me and at < :time")
                .bind("me", person)
                .bind("time", time)
                .mapTo(UUID.class)
                .list();
    }
}
