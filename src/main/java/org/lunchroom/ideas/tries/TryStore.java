package org.lunchroom.ideas.tries;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class TryStore {
    private static final RowMapper<Try> TRY = ConstructorMapper.of(Try.class);
    private static final String SELECT = "select id, idea, person, outcome, line, named, at from idea_try ";

    record Counted(UUID idea, Outcome outcome, int people) {}

    Optional<Try> of(Handle handle, UUID idea, UUID person) {
        return handle.createQuery(SELECT + "where idea = :idea and person = :person")
                .bind("idea", idea)
                .bind("person", person)
                .map(TRY)
                .findOne();
    }

    void put(Handle handle, Try one) {
        remove(handle, one.idea(), one.person());
        handle.createUpdate("insert into idea_try (id, idea, person, outcome, line, named, at)"
                        + " values (:id, :idea, :person, :outcome, :line, :named, :at)")
                .bindMethods(one)
                .bind("outcome", one.outcome().text())
                .execute();
        count(handle, one.idea());
    }

    void remove(Handle handle, UUID idea, UUID person) {
        handle.createUpdate("delete from idea_try where idea = :idea and person = :person")
                .bind("idea", idea)
                .bind("person", person)
                .execute();
        count(handle, idea);
    }

    Optional<Try> byId(Handle handle, UUID idea, UUID id) {
        return handle.createQuery(SELECT + "where idea = :idea and id = :id")
                .bind("idea", idea)
                .bind("id", id)
                .map(TRY)
                .findOne();
    }

    void unline(Handle handle, UUID id) {
        handle.createUpdate("update idea_try set line = '', named = false where id = :id")
                .bind("id", id)
                .execute();
    }

    /** One at a time for each card, so that its count is right. */
    void lock(Handle handle, UUID idea) {
        handle.createQuery("select id from idea where id = :id for update")
                .bind("id", idea)
                .mapTo(UUID.class)
                .findOne();
    }

    private static void count(Handle handle, UUID idea) {
        handle.createUpdate(
                        """
                        update idea set tried = (select count(*) from idea_try t where t.idea = :idea) where id = :idea
                        """)
                .bind("idea", idea)
                .execute();
    }

    /** Those who said how it went, newest first. */
    List<Try> lines(Handle handle, UUID idea, Try after, int limit) {
        var query = handle.createQuery(SELECT + "where idea = :idea and line <> ''"
                        + (after == null ? "" : " and (at < :at or (at = :at and id < :id))")
                        + " order by at desc, id desc limit :limit")
                .bind("idea", idea)
                .bind("limit", limit);
        if (after != null) {
            query.bind("at", after.at()).bind("id", after.id());
        }
        return query.map(TRY).list();
    }

    Map<UUID, Try> by(Handle handle, UUID person, Collection<UUID> ideas) {
        return handle
                .createQuery(SELECT + "where person = :person and idea in (<ids>)")
                .bind("person", person)
                .bindList("ids", List.copyOf(ideas))
                .map(TRY)
                .stream()
                .collect(Collectors.toMap(Try::idea, Function.identity()));
    }

    Map<UUID, Count> counts(Handle handle, Collection<UUID> ideas) {
        return handle
                .createQuery("select idea, outcome, count(*) as people from idea_try where idea in (<ids>)"
                        + " group by idea, outcome")
                .bindList("ids", List.copyOf(ideas))
                .map(ConstructorMapper.of(Counted.class))
                .stream()
                .collect(Collectors.groupingBy(
                        Counted::idea, Collectors.collectingAndThen(Collectors.toList(), TryStore::sum)));
    }

    private static Count sum(List<Counted> counted) {
        Map<Outcome, Integer> by = counted.stream().collect(Collectors.toMap(Counted::outcome, Counted::people));
        int all = counted.stream().mapToInt(Counted::people).sum();
        return new Count(
                all,
                by.getOrDefault(Outcome.WORKED, 0),
                by.getOrDefault(Outcome.PARTLY, 0),
                by.getOrDefault(Outcome.NOT, 0));
    }
}
