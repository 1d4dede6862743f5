package org.lunchroom.moderation.reports;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class ReportStore {
    private static final RowMapper<ReportCase> CASE = ConstructorMapper.of(ReportCase.class);
    private static final String CASES =
            """
            select report_case.id, report_case.room, report_case.kind, thing, concerns, opened_at, closed_at, closed_by,
              outcome, report_case.note
            from report_case
            """;

    /** Does nothing when there is an open one about the same thing, also one that comes at the same moment. */
    void open(Handle handle, ReportCase made) {
        handle.createUpdate(
                        """
                        insert into report_case (id, room, kind, thing, concerns, open_key, opened_at)
                        values (:id, :room, :kind, :thing, :concerns, :key, :at) on conflict do nothing
                        """)
                .bind("id", made.id())
                .bind("room", made.room())
                .bind("kind", made.kind().text())
                .bind("thing", made.thing())
                .bind("concerns", made.concerns())
                .bind("key", key(made))
                .bind("at", made.openedAt())
                .execute();
    }

    ReportCase opened(Handle handle, ReportCase like) {
        return handle.createQuery(CASES + "where open_key = :key")
                .bind("key", key(like))
                .map(CASE)
                .one();
    }

    boolean report(Handle handle, UUID reportCase, UUID reporter, String reason, String note, Instant at) {
        return handle.createUpdate(
                                """
                                insert into report (report_case, reporter, reason, note, at)
                                values (:case, :reporter, :reason, :note, :at) on conflict do nothing
                                """)
                        .bind("case", reportCase)
                        .bind("reporter", reporter)
                        .bind("reason", reason)
                        .bind("note", note)
                        .bind("at", at)
                        .execute()
                == 1;
    }

    Optional<ReportCase> lock(Handle handle, UUID room, UUID id) {
        return handle.createQuery(CASES + "where room = :room and id = :id for update")
                .bind("room", room)
                .bind("id", id)
                .map(CASE)
                .findOne();
    }

    void close(Handle handle, UUID id, String outcome, String note, UUID by, Instant at) {
        handle.createUpdate(
                        """
                        update report_case set closed_at = :at, closed_by = :by, outcome = :outcome, note = :note,
                          open_key = null
                        where id = :id
                        """)
                .bind("at", at)
                .bind("by", by)
                .bind("outcome", outcome)
                .bind("note", note)
                .bind("id", id)
                .execute();
    }

    boolean isOpen(Handle handle, ReportCase like) {
        return handle.createQuery("select count(*) from report_case where open_key = :key")
                        .bind("key", key(like))
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    void reopen(Handle handle, ReportCase closed) {
        handle.createUpdate(
                        """
                        update report_case set closed_at = null, closed_by = null, outcome = null, note = null,
                          open_key = :key
                        where id = :id
                        """)
                .bind("key", key(closed))
                .bind("id", closed.id())
                .execute();
    }

    /** Open ones, oldest first; or closed ones, newest first. */
    List<ReportCase> list(Handle handle, UUID room, boolean open, int limit) {
        var order =
                open ? "closed_at is null order by opened_at, id" : "closed_at is not null order by closed_at desc, id";
        return handle.createQuery(CASES + "where room = :room and " + order + " limit :limit")
                .bind("room", room)
                .bind("limit", limit)
                .map(CASE)
                .list();
    }

    int openCases(Handle handle, UUID room) {
        return handle.createQuery("select count(*) from report_case where room = :room and closed_at is null")
                .bind("room", room)
                .mapTo(Integer.class)
                .one();
    }

    List<Report> reports(Handle handle, Collection<UUID> cases) {
        return cases.isEmpty()
                ? List.of()
                : handle.createQuery("select report_case, reason, note, at from report"
                                + " where report_case in (<cases>) order by at, reporter")
                        .bindList("cases", List.copyOf(cases))
                        .map(ConstructorMapper.of(Report.class))
                        .list();
    }

    List<ReportCase> reportedBy(Handle handle, UUID reporter, int limit) {
        return handle.createQuery(
                        CASES
                                + """
                        join report on report_case = report_case.id
                        where reporter = :reporter order by report.at desc limit :limit
                        """)
                .bind("reporter", reporter)
                .bind("limit", limit)
                .map(CASE)
                .list();
    }

    private static String key(ReportCase about) {
        return about.room() + ":" + about.kind().text() + ":" + about.thing();
    }
}
