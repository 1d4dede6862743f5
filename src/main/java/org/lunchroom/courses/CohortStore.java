package org.lunchroom.courses;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

final class CohortStore {
    private static final RowMapper<Cohort> COHORT = (row, context) -> {
        var archived = row.getObject("archived_at", java.time.OffsetDateTime.class);
        return new Cohort(
                row.getObject("id", UUID.class),
                row.getObject("course", UUID.class),
                row.getObject("room", UUID.class),
                row.getString("title"),
                ZoneId.of(row.getString("zone")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                Cohort.Departed.valueOf(row.getString("departed").toUpperCase(Locale.ROOT)),
                row.getInt("version"),
                archived == null ? null : archived.toInstant());
    };
    private static final String COLUMNS =
            "select id, course, room, title, zone, starts_on, ends_on, departed, version, archived_at from cohort";

    void insert(Handle handle, Cohort cohort, Instant at) {
        handle.createUpdate(
                        """
                        insert into cohort (id, course, room, title, zone, starts_on, ends_on, departed, version, made_at)
                        values (:id, :course, :room, :title, :zone, :startsOn, :endsOn, :departed, :version, :at)
                        """)
                .bind("id", cohort.id())
                .bind("course", cohort.course())
                .bind("room", cohort.room())
                .bind("title", cohort.title())
                .bind("zone", cohort.zone().getId())
                .bind("startsOn", cohort.startsOn())
                .bind("endsOn", cohort.endsOn())
                .bind("departed", cohort.departed().text())
                .bind("version", cohort.version())
                .bind("at", at)
                .execute();
    }

    Optional<Cohort> byRoom(Handle handle, UUID room) {
        return handle.createQuery(COLUMNS + " where room = :room")
                .bind("room", room)
                .map(COHORT)
                .findOne();
    }

    List<Cohort> inRooms(Handle handle, Collection<UUID> rooms) {
        return rooms.isEmpty()
                ? List.of()
                : handle.createQuery(COLUMNS + " where room in (<rooms>) order by starts_on, id")
                        .bindList("rooms", List.copyOf(rooms))
                        .map(COHORT)
                        .list();
    }

    Optional<Cohort> byId(Handle handle, UUID id) {
        return handle.createQuery(COLUMNS + " where id = :id")
                .bind("id", id)
                .map(COHORT)
                .findOne();
    }

    /** Holds other changes of the cohort back until the commit. */
    Cohort locked(Handle handle, UUID id) {
        return handle.createQuery(COLUMNS + " where id = :id for update")
                .bind("id", id)
                .map(COHORT)
                .one();
    }

    List<Cohort> of(Handle handle, UUID course) {
        return handle.createQuery(COLUMNS + " where course = :course order by starts_on desc, id")
                .bind("course", course)
                .map(COHORT)
                .list();
    }

    /** Keeps what trainers may change, and counts the change. */
    void change(Handle handle, Cohort cohort) {
        handle.createUpdate(
                        """
                        update cohort set title = :title, zone = :zone, starts_on = :startsOn, ends_on = :endsOn,
                          departed = :departed, version = version + 1
                        where id = :id
                        """)
                .bind("title", cohort.title())
                .bind("zone", cohort.zone().getId())
                .bind("startsOn", cohort.startsOn())
                .bind("endsOn", cohort.endsOn())
                .bind("departed", cohort.departed().text())
                .bind("id", cohort.id())
                .execute();
    }

    void archive(Handle handle, UUID id, Instant at) {
        handle.createUpdate("update cohort set archived_at = :at, version = version + 1 where id = :id")
                .bind("at", at)
                .bind("id", id)
                .execute();
    }
}
