package org.lunchroom.communities.groupwork;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.time.DueWork;

/** A round of group work opens; each day between somebody looks whether everybody is still there. */
@Singleton
public class NextRound implements DueWork {
    static final String KIND = "group-work.round";

    private final GroupWorks works;

    @Inject
    public NextRound(GroupWorks works) {
        this.works = works;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Handle handle, UUID work, Instant dueAt) {
        works.go(handle, work);
    }
}
