package org.lunchroom.bookmarks.tags;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.lunchroom.bookmarks.Reach;

final class TagStore {
    /** A tag, its pages, and what it is found by. */
    record Row(String tag, String folded, int count) {}

    // Each says which page has which tag.
    private static final String SEEN =
            "select b.page, t.tag, t.folded from bookmark_tag t join bookmark b on b.id = t.bookmark where"
                    + Reach.SEEN;
    private static final String MINE =
            "select b.page, t.tag, t.folded from bookmark_tag t join bookmark b on b.id = t.bookmark where b.person = :me";
    private static final String SHELF =
            """
            select x.page, x.tag, x.folded from
              (select s.page, t.tag, t.folded from shared_link s join shared_tag t on t.message = s.message
               where s.room = :room
               union all
               select b.page, t.tag, t.folded from bookmark b join bookmark_tag t on t.bookmark = b.id
               where b.room = :room and b.audience = 'room') x
            left join shelf_mark m on m.room = :room and m.page = x.page where m.dropped_at is null
            """;

    List<Row> list(Handle handle, Reach reach, WhichTags which) {
        var sql = new StringBuilder("select min(x.tag) as tag, x.folded, count(distinct x.page) as count");
        sql.append(from(which)).append(" group by x.folded ");
        if (which.after() != null) {
            sql.append(
                    which.byName()
                            ? "having x.folded > :folded "
                            : "having count(distinct x.page) < :count"
                                    + " or (count(distinct x.page) = :count and x.folded > :folded) ");
        }
        sql.append(which.byName() ? "order by x.folded" : "order by count desc, x.folded")
                .append(" limit :limit");
        var query = ask(handle, reach, which, sql.toString()).bind("limit", which.limit());
        if (which.after() != null) {
            query.bind("count", which.after().count())
                    .bind("folded", which.after().folded());
        }
        return query.map(ConstructorMapper.of(Row.class)).list();
    }

    int count(Handle handle, Reach reach, WhichTags which) {
        return ask(handle, reach, which, "select count(distinct x.folded)" + from(which))
                .mapTo(Integer.class)
                .one();
    }

    private static Query ask(Handle handle, Reach reach, WhichTags which, String sql) {
        return reach.ask(handle.createQuery(sql))
                .bind("room", which.room())
                .bind("start", which.start().replaceAll("[!%_]", "!$0") + "%")
                .bind("beside", which.beside());
    }

    private static String from(WhichTags which) {
        var all = which.room() != null ? SHELF : which.mine() ? MINE : SEEN;
        var beside = which.beside() == null
                ? ""
                : " and x.folded <> :beside and x.page in (select y.page from (" + all
                        + ") y where y.folded = :beside)";
        return " from (" + all + ") x where x.folded like :start escape '!'" + beside;
    }
}
