package org.lunchroom.goals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class GoalStore {
    private static final RowMapper<Goal> GOAL = ConstructorMapper.of(Goal.class);
    private static final String SELECT =
            """
            select id, room, person, words, due, zone, shared, partner, agreed_at, origin, chat, said, archived_at,
              made_at, changed_at, moved_at
            from goal
            """;

    void insert(Handle handle, Goal goal) {
        handle.createUpdate(
                        """
                        insert into goal (id, room, person, words, due, zone, shared, partner, agreed_at, origin, chat,
                          made_at, changed_at, moved_at)
                        values (:id, :room, :person, :words, :due, :zone, :shared, :partner, :agreedAt, :origin, :chat,
                          :madeAt, :changedAt, :movedAt)
                        """)
                .bindMethods(goal)
                .execute();
    }

    void update(Handle handle, Goal goal) {
        handle.createUpdate(
                        """
                        update goal set words = :words, due = :due, shared = :shared, partner = :partner,
                          agreed_at = :agreedAt, said = :saidText, archived_at = :archivedAt, changed_at = :changedAt,
                          moved_at = :movedAt
                        where id = :id
                        """)
                .bindMethods(goal)
                .bind("saidText", goal.said() == null ? null : goal.said().stored())
                .execute();
    }

    void delete(Handle handle, UUID id) {
        for (var statement : List.of(
                "delete from goal_link where goal = :id",
                "delete from goal_check_in where goal = :id",
                "delete from goal where id = :id")) {
            handle.createUpdate(statement).bind("id", id).execute();
        }
    }

    Optional<Goal> byId(Handle handle, UUID id) {
        return handle.createQuery(SELECT + "where id = :id")
                .bind("id", id)
                .map(GOAL)
                .findOne();
    }

    /** The goal, for as long as the transaction lasts nobody else's to change. */
    Optional<Goal> locked(Handle handle, UUID id) {
        return handle.createQuery(SELECT + "where id = :id for update")
                .bind("id", id)
                .map(GOAL)
                .findOne();
    }

    int open(Handle handle, UUID room, UUID person) {
        return handle.createQuery(
                        """
                        select count(*) from goal where room = :room and person = :person and archived_at is null
                          and (said is null or said not in ('done', 'dropped'))
                        """)
                .bind("room", room)
                .bind("person", person)
                .mapTo(Integer.class)
                .one();
    }

    /** Held until the commit, in one order for whoever holds several. */
    List<Goal> openIn(Handle handle, UUID room) {
        return handle.createQuery(
                        SELECT
                                + """
                                where room = :room and archived_at is null
                                  and (said is null or said not in ('done', 'dropped'))
                                order by id for update
                                """)
                .bind("room", room)
                .map(GOAL)
                .list();
    }

    /** Somebody's own, the newest first. */
    List<Goal> own(Handle handle, UUID person) {
        return handle.createQuery(SELECT + "where person = :person order by made_at desc, id desc limit 200")
                .bind("person", person)
                .map(GOAL)
                .list();
    }

    /** Those whose people asked this person to stand by them. */
    List<Goal> beside(Handle handle, UUID person) {
        return handle.createQuery(
                        SELECT
                                + """
                                where partner = :person and archived_at is null
                                order by made_at desc, id desc limit 100
                                """)
                .bind("person", person)
                .map(GOAL)
                .list();
    }

    /** What others share with a room. */
    List<Goal> shared(Handle handle, UUID room, UUID but) {
        return handle.createQuery(
                        SELECT
                                + """
                                where room = :room and shared = true and archived_at is null and person <> :but
                                order by made_at desc, id desc limit 100
                                """)
                .bind("room", room)
                .bind("but", but)
                .map(GOAL)
                .list();
    }

    void link(Handle handle, UUID goal, List<GoalLink> links) {
        handle.createUpdate("delete from goal_link where goal = :goal")
                .bind("goal", goal)
                .execute();
        int place = 0;
        for (var link : links) {
            handle.createUpdate(
                            "insert into goal_link (goal, place, href, title) values (:goal, :place, :href, :title)")
                    .bind("goal", goal)
                    .bind("place", place++)
                    .bindMethods(link)
                    .execute();
        }
    }

    Map<UUID, List<GoalLink>> links(Handle handle, Collection<UUID> goals) {
        return handle
                .createQuery("select goal, href, title from goal_link where goal in (<goals>) order by goal, place")
                .bindList("goals", List.copyOf(goals))
                .map((row, context) -> Map.entry(
                        row.getObject("goal", UUID.class), new GoalLink(row.getString("href"), row.getString("title"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
