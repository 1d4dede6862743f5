package org.lunchroom.courses.steps;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.lunchroom.courses.phases.PhaseKind;

final class StepStore {
    /** Somebody's tick; {@code shared} where trainers may see whose it is. */
    record Tick(UUID step, UUID person, boolean shared) {}

    List<CohortStep> of(Handle handle, UUID cohort) {
        return handle.createQuery(
                        "select id, phase, title, about, link from cohort_step where cohort = :cohort order by place")
                .bind("cohort", cohort)
                .map((row, context) -> new CohortStep(
                        row.getObject("id", UUID.class),
                        PhaseKind.valueOf(row.getString("phase").toUpperCase(Locale.ROOT)),
                        row.getString("title"),
                        row.getString("about"),
                        row.getString("link")))
                .list();
    }

    List<Tick> ticks(Handle handle, UUID cohort) {
        return handle.createQuery(
                        """
                        select step, person, shared from step_tick
                        where step in (select id from cohort_step where cohort = :cohort) order by step, person
                        """)
                .bind("cohort", cohort)
                .map((row, context) -> new Tick(
                        row.getObject("step", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getBoolean("shared")))
                .list();
    }

    Map<UUID, Boolean> ticksOf(Handle handle, UUID cohort, UUID person) {
        return ticks(handle, cohort).stream()
                .filter(tick -> tick.person().equals(person))
                .collect(Collectors.toMap(Tick::step, Tick::shared));
    }

    void put(Handle handle, UUID cohort, List<CohortStep> steps, Collection<UUID> gone) {
        for (var step : gone) {
            handle.createUpdate("delete from step_tick where step = :step")
                    .bind("step", step)
                    .execute();
            handle.createUpdate("delete from cohort_step where id = :step")
                    .bind("step", step)
                    .execute();
        }
        for (int place = 0; place < steps.size(); place++) {
            put(handle, cohort, steps.get(place), place);
        }
    }

    private static void put(Handle handle, UUID cohort, CohortStep step, int place) {
        var update = "update cohort_step set phase = :phase, place = :place, title = :title, about = :about,"
                + " link = :link where id = :id and cohort = :cohort";
        var insert = "insert into cohort_step (id, cohort, phase, place, title, about, link)"
                + " values (:id, :cohort, :phase, :place, :title, :about, :link)";
        for (var sql : List.of(update, insert)) {
            int done = handle.createUpdate(sql)
                    .bind("id", step.id())
                    .bind("cohort", cohort)
                    .bind("phase", step.phase().text())
                    .bind("place", place)
                    .bind("title", step.title())
                    .bind("about", step.about())
                    .bind("link", step.link())
                    .execute();
            if (done == 1) {
                return;
            }
        }
    }

    void tick(Handle handle, UUID step, UUID person, boolean shared, Instant at) {
        untick(handle, step, person);
        handle.createUpdate("insert into step_tick (step, person, shared, at) values (:step, :person, :shared, :at)"
                        + " on conflict do nothing")
                .bind("step", step)
                .bind("person", person)
                .bind("shared", shared)
                .bind("at", at)
                .execute();
    }

    void untick(Handle handle, UUID step, UUID person) {
        handle.createUpdate("delete from step_tick where step = :step and person = :person")
                .bind("step", step)
                .bind("person", person)
                .execute();
    }
}
