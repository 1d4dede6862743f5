package org.lunchroom.courses.phases;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class PhaseStore {
    List<PhasePlan> of(Handle handle, UUID cohort) {
        return handle.createQuery(
                        """
                        select kind, title, summary, who, opens_from, opens_days, closes_from, closes_days
                        from cohort_phase where cohort = :cohort
                        """)
                .bind("cohort", cohort)
                .map((row, context) -> new PhasePlan(
                        PhaseKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        row.getString("title"),
                        row.getString("summary"),
                        PhasePlan.Who.of(row.getString("who")),
                        Day.stored(row.getString("opens_from"), row.getInt("opens_days")),
                        row.getString("closes_from") == null
                                ? null
                                : Day.stored(row.getString("closes_from"), row.getInt("closes_days"))))
                .list();
    }

    void put(Handle handle, UUID cohort, List<PhasePlan> plans) {
        handle.createUpdate("delete from cohort_phase where cohort = :cohort")
                .bind("cohort", cohort)
                .execute();
        plans.forEach(plan -> insert(handle, cohort, plan));
    }

    private static void insert(Handle handle, UUID cohort, PhasePlan plan) {
        var closes = plan.closes();
        handle.createUpdate(
                        """
                        insert into cohort_phase (cohort, kind, title, summary, who, opens_from, opens_days,
                          closes_from, closes_days)
                        values (:cohort, :kind, :title, :summary, :who, :opensFrom, :opensDays, :closesFrom, :closesDays)
                        """)
                .bind("cohort", cohort)
                .bind("kind", plan.phase().text())
                .bind("title", plan.title())
                .bind("summary", plan.summary())
                .bind("who", plan.who().text())
                .bind("opensFrom", plan.opens().from().text())
                .bind("opensDays", plan.opens().days())
                .bind("closesFrom", closes == null ? null : closes.from().text())
                .bind("closesDays", closes == null ? null : Integer.valueOf(closes.days()))
                .execute();
    }
}
