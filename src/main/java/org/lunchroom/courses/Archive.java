package org.lunchroom.courses;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;

/**
 * What becomes of a course that is deleted: it is archived, always. Goals, answers and words of its people hang on it;
 * they can be read and followed up, and nothing new is posted.
 */
@Singleton
public class Archive {
    private final Database database;
    private final Clock clock;
    private final Audit audit;
    private final Courses courses;
    private final Cohorts cohorts;
    private final CourseStore store = new CourseStore();
    private final CohortStore runs = new CohortStore();

    @Inject
    public Archive(Database database, Clock clock, Audit audit, Courses courses, Cohorts cohorts) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.courses = courses;
        this.cohorts = cohorts;
    }

    /** Archives one run; again, nothing happens. */
    public void cohort(Viewer viewer, String tag) {
        var cohort = cohorts.led(viewer, tag);
        database.run(handle -> archive(handle, viewer, cohort));
    }

    /** Archives a course with all its runs: for whoever made it, and admins. */
    public void course(Viewer viewer, UUID id) {
        var course = courses.seen(viewer, id);
        if (!course.madeBy().equals(viewer.person()) && !viewer.is(Roles.ADMIN)) {
            throw Problem.forbidden("Only whoever made the course and admins archive it.");
        }
        database.run(handle -> {
            if (store.archive(handle, id, clock.instant())) {
                audit.record(handle, viewer, "course.archived", id, Map.of());
                runs.of(handle, id).forEach(cohort -> archive(handle, viewer, cohort));
            }
        });
    }

    private void archive(Handle handle, Viewer viewer, Cohort seen) {
        var cohort = cohorts.locked(handle, seen);
        if (!cohort.archived()) {
            cohorts.archive(handle, cohort);
            audit.record(handle, viewer, "cohort.archived", cohort.id(), Map.of());
            cohorts.tell(handle, cohort, viewer.person());
        }
    }
}
