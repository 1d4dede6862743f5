package org.lunchroom.bookmarks.tags;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.lunchroom.bookmarks.Reach;
import org.lunchroom.bookmarks.tags.Tags.Counted;

final class TagStore {
    private static final String MINE = "bookmark in (select id from bookmark where person = :me)";
    private static final String MOST_USED =
            "select min(t.tag) as tag, count(distinct b.page) as count from bookmark_tag t"
                    + " join bookmark b on b.id = t.bookmark where";
    private static final String FIRST = " group by t.folded order by count desc, tag limit :limit";

    List<Counted> beginning(Handle handle, Reach reach, String folded, int limit) {
        return reach.ask(handle.createQuery(MOST_USED + Reach.SEEN + "and t.folded like :start escape '!'" + FIRST))
                .bind("start", folded.replaceAll("[!%_]", "!$0") + "%")
                .bind("limit", limit)
                .map(ConstructorMapper.of(Counted.class))
                .list();
    }

    /** Tags that stand on the same pages. */
    List<Counted> beside(Handle handle, Reach reach, String folded, int limit) {
        return reach.ask(handle.createQuery(MOST_USED + Reach.SEEN
                        + "and t.folded <> :folded and b.id in (select bookmark from bookmark_tag where folded = :folded)"
                        + FIRST))
                .bind("folded", folded)
                .bind("limit", limit)
                .map(ConstructorMapper.of(Counted.class))
                .list();
    }

    /** Where a bookmark has the other tag already, one of the two goes. */
    void merge(Handle handle, UUID person, String folded, String other) {
        handle.createUpdate("delete from bookmark_tag where folded = :folded and " + MINE
                        + " and bookmark in (select bookmark from bookmark_tag where folded = :other)")
                .bind("me", person)
                .bind("folded", folded)
                .bind("other", other)
                .execute();
    }

    void rename(Handle handle, UUID person, String folded, String tag, String tagFolded) {
        handle.createUpdate(
                        "update bookmark_tag set tag = :tag, folded = :tagFolded where folded = :folded and " + MINE)
                .bind("me", person)
                .bind("folded", folded)
                .bind("tag", tag)
                .bind("tagFolded", tagFolded)
                .execute();
    }

    /** The person's bookmarks with this tag. */
    List<UUID> with(Handle handle, UUID person, String folded) {
        return handle.createQuery(
                        "select bookmark from bookmark_tag where folded = :folded and " + MINE + " order by bookmark")
                .bind("me", person)
                .bind("folded", folded)
                .mapTo(UUID.class)
                .list();
    }

    void delete(Handle handle, UUID person, String folded) {
        handle.createUpdate("delete from bookmark_tag where folded = :folded and " + MINE)
                .bind("me", person)
                .bind("folded", folded)
                .execute();
    }
}
