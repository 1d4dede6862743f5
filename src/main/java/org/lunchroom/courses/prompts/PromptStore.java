package org.lunchroom.courses.prompts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.courses.phases.Day;
import org.lunchroom.courses.phases.PhaseKind;

final class PromptStore {
    List<Prompt> of(Handle handle, UUID cohort) {
        return handle.createQuery(
                        """
                        select id, phase, words, pins_from, pins_days from cohort_prompt
                        where cohort = :cohort order by id
                        """)
                .bind("cohort", cohort)
                .map((row, context) -> new Prompt(
                        row.getObject("id", UUID.class),
                        PhaseKind.valueOf(row.getString("phase").toUpperCase(Locale.ROOT)),
                        row.getString("words"),
                        Day.stored(row.getString("pins_from"), row.getInt("pins_days"))))
                .list();
    }

    Optional<UUID> cohortOf(Handle handle, UUID prompt) {
        return handle.createQuery("select cohort from cohort_prompt where id = :prompt")
                .bind("prompt", prompt)
                .mapTo(UUID.class)
                .findOne();
    }

    void put(Handle handle, UUID cohort, List<Prompt> prompts) {
        handle.createUpdate("delete from cohort_prompt where cohort = :cohort")
                .bind("cohort", cohort)
                .execute();
        for (var prompt : prompts) {
            handle.createUpdate(
                            """
                            insert into cohort_prompt (id, cohort, phase, words, pins_from, pins_days)
                            values (:id, :cohort, :phase, :words, :from, :days)
                            """)
                    .bind("id", prompt.id())
                    .bind("cohort", cohort)
                    .bind("phase", prompt.phase().text())
                    .bind("words", prompt.words())
                    .bind("from", prompt.pins().from().text())
                    .bind("days", prompt.pins().days())
                    .execute();
        }
    }
}
