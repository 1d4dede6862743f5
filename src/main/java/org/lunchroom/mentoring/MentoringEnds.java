package org.lunchroom.mentoring;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.time.DueWork;

/** Ends a pair on its day. */
@Singleton
public class MentoringEnds implements DueWork {
    private final Mentoring mentoring;

    @Inject
    public MentoringEnds(Mentoring mentoring) {
        this.mentoring = mentoring;
    }

    @Override
    public String kind() {
        return Mentoring.ENDS;
    }

    @Override
    public void run(Handle handle, UUID subject, Instant dueAt) {
        mentoring.over(handle, subject);
    }
}
