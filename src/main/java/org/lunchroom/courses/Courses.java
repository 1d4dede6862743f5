package org.lunchroom.courses;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.OnlyOnce;

/** What is taught here. Organisers see all of it, others the courses whose cohorts they are in. */
@Singleton
public class Courses {
    private final Database database;
    private final Clock clock;
    private final Audit audit;
    private final OnlyOnce onlyOnce;
    private final CourseStore store = new CourseStore();

    @Inject
    public Courses(Database database, Clock clock, Audit audit) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.onlyOnce = new OnlyOnce(clock);
    }

    /** Those that are not archived, newest first. */
    public List<Course> of(Viewer viewer) {
        boolean all = viewer.is(Roles.ORGANISER);
        return database.read(handle -> store.of(handle, viewer.person(), all));
    }

    /** The course, if the viewer may see it. */
    public Course seen(Viewer viewer, UUID id) {
        return of(viewer).stream()
                .filter(course -> course.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** Makes one once: a retry with the same key answers with the first. */
    public Course make(Viewer viewer, String title, String about, String key) {
        var course = new Course(
                Ids.next(),
                Check.text("title", title, 120),
                Check.optionalText("about", about, 500),
                viewer.person(),
                clock.instant(),
                null);
        var made = database.write(handle -> onlyOnce.make(handle, viewer.person(), key, "course", () -> {
            store.insert(handle, course);
            audit.record(handle, viewer, "course.made", course.id(), Map.of());
            return course.id();
        }));
        return made.now()
                ? course
                : database.read(handle -> store.byId(handle, made.id()).orElseThrow());
    }

    /** The course whoever asks. */
    public Course byId(UUID id) {
        return database.read(handle -> store.byId(handle, id)).orElseThrow(Problem::notFound);
    }
}
