package org.lunchroom.chats.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.lunchroom.chats.StepKind;
import org.lunchroom.chats.planning.NewStep;

final class SeriesStore {
    private static final RowMapper<Series> SERIES = ConstructorMapper.of(Series.class);

    void insert(Handle handle, Series series, Instant now) {
        handle.createUpdate(
                        """
                        insert into series (id, room, title, rule, first_day, wall_time, zone, minutes, shift_days, last_day, most,
                          announced, lobby_minutes, second_sitting_hours, ended_at, created_at)
                        values (:id, :room, :title, :rule, :firstDay, :wallTime, :zoneId, :minutes, :shiftDays, :lastDay, :most,
                          :announced, :lobbyMinutes, :secondSittingHours, :endedAt, :now)
                        """)
                .bindMethods(series)
                .bind("zoneId", series.zone().getId())
                .bind("now", now)
                .execute();
    }

    void update(Handle handle, Series series) {
        handle.createUpdate(
                        """
                        update series set title = :title, wall_time = :wallTime, zone = :zoneId, minutes = :minutes,
                          shift_days = :shiftDays, announced = :announced, lobby_minutes = :lobbyMinutes,
                          second_sitting_hours = :secondSittingHours, ended_at = :endedAt
                        where id = :id
                        """)
                .bindMethods(series)
                .bind("zoneId", series.zone().getId())
                .execute();
    }

    Optional<Series> byId(Handle handle, UUID id) {
        return handle.createQuery("select * from series where id = :id for update")
                .bind("id", id)
                .map(SERIES)
                .findOne();
    }

    void insert(Handle handle, UUID series, List<NewStep> steps) {
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            handle.createUpdate(
                            """
                            insert into series_step (series, position, kind, text, notes, minutes)
                            values (:series, :position, :kind, :text, :notes, :minutes)
                            """)
                    .bind("series", series)
                    .bind("position", i)
                    .bind("kind", step.kind().name())
                    .bind("text", step.text())
                    .bind("notes", step.notes() == null ? "" : step.notes())
                    .bind("minutes", step.minutes())
                    .execute();
        }
    }

    List<NewStep> steps(Handle handle, UUID series) {
        return handle.createQuery("select * from series_step where series = :series order by position")
                .bind("series", series)
                .map((row, context) -> new NewStep(
                        null,
                        StepKind.valueOf(row.getString("kind")),
                        row.getString("text"),
                        row.getInt("minutes"),
                        row.getString("notes")))
                .list();
    }

    /** The days that have a chat, whatever became of it. */
    List<LocalDate> days(Handle handle, UUID series) {
        return handle.createQuery("select occurrence from chat where series = :series order by occurrence")
                .bind("series", series)
                .mapTo(LocalDate.class)
                .list();
    }

    Optional<UUID> latest(Handle handle, UUID series) {
        return handle.createQuery("select id from chat where series = :series order by occurrence desc limit 1")
                .bind("series", series)
                .mapTo(UUID.class)
                .findOne();
    }
}
