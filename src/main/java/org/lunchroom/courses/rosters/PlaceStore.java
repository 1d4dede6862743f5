package org.lunchroom.courses.rosters;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

final class PlaceStore {
    private static final String COLUMNS =
            "select id, cohort, address, subject, name, person, source, at from roster_place";
    private static final RowMapper<Place> PLACE = (row, context) -> new Place(
            row.getObject("id", UUID.class),
            row.getString("address"),
            row.getString("subject"),
            row.getString("name"),
            row.getObject("person", UUID.class),
            Source.of(row.getString("source")),
            row.getObject("at", OffsetDateTime.class).toInstant());

    /** A place and whose roster it is on. */
    record Expected(UUID cohort, Place place) {}

    private static final RowMapper<Expected> EXPECTED =
            (row, context) -> new Expected(row.getObject("cohort", UUID.class), PLACE.map(row, context));

    List<Place> all(Handle handle, UUID cohort) {
        return handle.createQuery(COLUMNS + " where cohort = :cohort order by id")
                .bind("cohort", cohort)
                .map(PLACE)
                .list();
    }

    /** Up to so many after the given one, in the order of names. */
    List<Place> page(Handle handle, UUID cohort, String name, UUID after, int limit) {
        return handle.createQuery(
                        COLUMNS
                                + """
                         where cohort = :cohort and (name > :name or (name = :name and id > :after))
                        order by name, id limit :limit
                        """)
                .bind("cohort", cohort)
                .bind("name", name)
                .bind("after", after)
                .bind("limit", limit)
                .map(PLACE)
                .list();
    }

    int count(Handle handle, UUID cohort, boolean here) {
        return handle.createQuery("select count(*) from roster_place where cohort = :cohort and person is "
                        + (here ? "not null" : "null"))
                .bind("cohort", cohort)
                .mapTo(Integer.class)
                .one();
    }

    Optional<Place> byId(Handle handle, UUID cohort, UUID id) {
        return handle.createQuery(COLUMNS + " where cohort = :cohort and id = :id")
                .bind("cohort", cohort)
                .bind("id", id)
                .map(PLACE)
                .findOne();
    }

    Optional<Place> byPerson(Handle handle, UUID cohort, UUID person) {
        return handle.createQuery(COLUMNS + " where cohort = :cohort and person = :person")
                .bind("cohort", cohort)
                .bind("person", person)
                .map(PLACE)
                .findOne();
    }

    /** Places that wait for whoever has this address, or this id. */
    List<Expected> waiting(Handle handle, String address, String subject) {
        return handle.createQuery(
                        COLUMNS + " where person is null and (address = :address or subject = :subject) order by id")
                .bind("address", address)
                .bind("subject", subject)
                .map(EXPECTED)
                .list();
    }

    /** Places that somebody has by a group. */
    List<Expected> byGroup(Handle handle, UUID person) {
        return handle.createQuery(COLUMNS + " where person = :person and source = 'group' order by id")
                .bind("person", person)
                .map(EXPECTED)
                .list();
    }

    void insert(Handle handle, UUID cohort, Collection<Place> places) {
        var batch = handle.prepareBatch(
                """
                insert into roster_place (id, cohort, address, subject, name, person, source, at)
                values (:id, :cohort, :address, :subject, :name, :person, :source, :at) on conflict do nothing
                """);
        places.forEach(place -> batch.bind("id", place.id())
                .bind("cohort", cohort)
                .bind("address", place.address())
                .bind("subject", place.subject())
                .bind("name", place.name())
                .bind("person", place.person())
                .bind("source", place.source().text())
                .bind("at", place.at())
                .add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    void update(Handle handle, Collection<Place> places) {
        var batch = handle.prepareBatch(
                """
                update roster_place set address = :address, subject = :subject, name = :name, person = :person
                where id = :id
                """);
        places.forEach(place -> batch.bind("id", place.id())
                .bind("address", place.address())
                .bind("subject", place.subject())
                .bind("name", place.name())
                .bind("person", place.person())
                .add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    void delete(Handle handle, Collection<UUID> places) {
        var batch = handle.prepareBatch("delete from roster_place where id = :id");
        places.forEach(place -> batch.bind("id", place).add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    List<String> groups(Handle handle, UUID cohort) {
        return handle.createQuery("select name from cohort_group where cohort = :cohort order by name")
                .bind("cohort", cohort)
                .mapTo(String.class)
                .list();
    }

    void putGroups(Handle handle, UUID cohort, Collection<String> groups) {
        handle.createUpdate("delete from cohort_group where cohort = :cohort")
                .bind("cohort", cohort)
                .execute();
        groups.forEach(group -> handle.createUpdate("insert into cohort_group (cohort, name) values (:cohort, :group)")
                .bind("cohort", cohort)
                .bind("group", group)
                .execute());
    }

    /** The cohorts that take the people of one of these groups. */
    Set<UUID> cohortsOf(Handle handle, Collection<String> groups) {
        return groups.isEmpty()
                ? Set.of()
                : handle.createQuery("select distinct cohort from cohort_group where name in (<groups>)")
                        .bindList("groups", List.copyOf(groups))
                        .mapTo(UUID.class)
                        .set();
    }
}
