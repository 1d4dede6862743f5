package org.lunchroom.goals.numbers;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class NumberStore {
    /** As they were last shown. */
    Optional<Counted> shown(Handle handle, UUID room) {
        return handle.createQuery("select at, people, done, changed, dropped from goal_numbers where room = :room")
                .bind("room", room)
                .map(ConstructorMapper.of(Counted.class))
                .findOne();
    }

    void put(Handle handle, UUID room, Counted counted) {
        handle.createUpdate("delete from goal_numbers where room = :room")
                .bind("room", room)
                .execute();
        handle.createUpdate(
                        """
                        insert into goal_numbers (room, at, people, done, changed, dropped)
                        values (:room, :at, :people, :done, :changed, :dropped)
                        """)
                .bind("room", room)
                .bind("at", counted.at())
                .bind("people", counted.people())
                .bind("done", counted.done())
                .bind("changed", counted.changed())
                .bind("dropped", counted.dropped())
                .execute();
    }

    /** How many people's goals count as something else than at that moment. */
    int moved(Handle handle, UUID room, Instant since) {
        return handle.createQuery("select count(distinct person) from goal where room = :room and moved_at > :since")
                .bind("room", room)
                .bind("since", since)
                .mapTo(Integer.class)
                .one();
    }

    Counted counted(Handle handle, UUID room, Instant now) {
        return handle.createQuery(
                        """
                        select cast(count(*) as int) as people,
                          cast(coalesce(sum(case when said = 'done' then 1 else 0 end), 0) as int) as done,
                          cast(coalesce(sum(case when said = 'changed' then 1 else 0 end), 0) as int) as changed,
                          cast(coalesce(sum(case when said = 'dropped' then 1 else 0 end), 0) as int) as dropped
                        from goal g where room = :room and not exists (
                          select 1 from goal later where later.room = g.room and later.person = g.person
                            and (later.made_at > g.made_at or (later.made_at = g.made_at and later.id > g.id)))
                        """)
                .bind("room", room)
                .map((row, context) -> new Counted(
                        now, row.getInt("people"), row.getInt("done"), row.getInt("changed"), row.getInt("dropped")))
                .one();
    }
}
