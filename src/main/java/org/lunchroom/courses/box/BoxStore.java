package org.lunchroom.courses.box;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class BoxStore {
    /** Newest first; of very many the newest. */
    List<BoxQuestion> of(Handle handle, UUID cohort) {
        return handle.createQuery(
                        """
                        select id, asker, words, at, answer, answered_by, answered_at, for_all from box_question
                        where cohort = :cohort order by at desc, id desc limit 500
                        """)
                .bind("cohort", cohort)
                .map(ConstructorMapper.of(BoxQuestion.class))
                .list();
    }

    void insert(Handle handle, UUID cohort, BoxQuestion question) {
        handle.createUpdate(
                        """
                        insert into box_question (id, cohort, asker, words, at, for_all)
                        values (:id, :cohort, :asker, :words, :at, false)
                        """)
                .bind("id", question.id())
                .bind("cohort", cohort)
                .bind("asker", question.asker())
                .bind("words", question.words())
                .bind("at", question.at())
                .execute();
    }

    boolean answer(Handle handle, UUID cohort, UUID id, String answer, UUID by, Instant at, boolean forAll) {
        return handle.createUpdate(
                                """
                                update box_question set answer = :answer, answered_by = :by, answered_at = :at,
                                  for_all = :forAll
                                where id = :id and cohort = :cohort
                                """)
                        .bind("answer", answer)
                        .bind("by", by)
                        .bind("at", at)
                        .bind("forAll", forAll)
                        .bind("id", id)
                        .bind("cohort", cohort)
                        .execute()
                == 1;
    }
}
