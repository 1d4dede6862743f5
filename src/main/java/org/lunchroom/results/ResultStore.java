package org.lunchroom.results;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.lunchroom.goals.GoalLink;

final class ResultStore {
    private static final RowMapper<Result> RESULT = ConstructorMapper.of(Result.class);
    private static final String SELECT =
            """
            select r.id, r.room, r.chat, r.goal, r.author, r.claim, r.evidence, r.step, r.audience, r.made_at,
              r.changed_at, r.version
            from result r
            """;
    // The permission stands in the query: what the viewer may not read is neither counted nor paged over.
    private static final String SEEN =
            """
             (:all = true or r.author = :me or r.audience = 'everyone'
              or (exists (select 1 from room where room.id = r.room and room.visibility = 'open')
                and not exists (select 1 from membership m where m.room = r.room and m.person = :me and m.role = 'banned'))
              or exists (select 1 from membership m where m.room = r.room and m.person = :me and m.role <> 'banned'))
            """;

    void insert(Handle handle, Result result) {
        handle.createUpdate(
                        """
                        insert into result (id, room, chat, goal, author, claim, evidence, step, audience, made_at,
                          changed_at, version)
                        values (:id, :room, :chat, :goal, :author, :claim, :evidence, :stepText, :audienceText, :madeAt,
                          :changedAt, :version)
                        """)
                .bindMethods(result)
                .bind("stepText", result.step().text())
                .bind("audienceText", result.audience().text())
                .execute();
    }

    void update(Handle handle, Result result) {
        handle.createUpdate(
                        """
                        update result set claim = :claim, evidence = :evidence, step = :stepText,
                          audience = :audienceText, changed_at = :changedAt, version = :version
                        where id = :id
                        """)
                .bindMethods(result)
                .bind("stepText", result.step().text())
                .bind("audienceText", result.audience().text())
                .execute();
    }

    void delete(Handle handle, UUID id) {
        for (var statement : List.of(
                "delete from result_link where result = :id",
                "delete from result_confirmation where result = :id",
                "delete from result where id = :id")) {
            handle.createUpdate(statement).bind("id", id).execute();
        }
    }

    /** For as long as the transaction lasts nobody else's to change. */
    Optional<Result> locked(Handle handle, UUID id) {
        return handle.createQuery(SELECT + "where r.id = :id for update")
                .bind("id", id)
                .map(RESULT)
                .findOne();
    }

    Optional<Result> seen(Handle handle, Sight sight, UUID id) {
        return sight.ask(handle.createQuery(SELECT + "where r.id = :id and" + SEEN))
                .bind("id", id)
                .map(RESULT)
                .findOne();
    }

    /** The newest first. */
    List<Result> list(Handle handle, Sight sight, WhichResults which) {
        var query = SELECT + "where" + SEEN + (which.room() == null ? "" : " and r.room = :room")
                + (which.step() == null ? "" : " and r.step = :step")
                + (which.after() == null ? "" : " and r.id < :after")
                + " order by r.id desc limit :limit";
        return sight.ask(handle.createQuery(query))
                .bind("room", which.room())
                .bind("step", which.step() == null ? null : which.step().text())
                .bind("after", which.after())
                .bind("limit", which.limit())
                .map(RESULT)
                .list();
    }

    void link(Handle handle, UUID result, List<GoalLink> links) {
        handle.createUpdate("delete from result_link where result = :result")
                .bind("result", result)
                .execute();
        int place = 0;
        for (var link : links) {
            handle.createUpdate(
                            "insert into result_link (result, place, href, title) values (:result, :place, :href, :title)")
                    .bind("result", result)
                    .bind("place", place++)
                    .bindMethods(link)
                    .execute();
        }
    }

    Map<UUID, List<GoalLink>> links(Handle handle, Collection<UUID> results) {
        return handle
                .createQuery(
                        "select result, href, title from result_link where result in (<results>) order by result, place")
                .bindList("results", List.copyOf(results))
                .map((row, context) -> Map.entry(
                        row.getObject("result", UUID.class),
                        new GoalLink(row.getString("href"), row.getString("title"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Who looks, and whether they read all of the house. */
    record Sight(UUID me, boolean all) {
        Query ask(Query query) {
            return query.bind("me", me).bind("all", all);
        }
    }
}
