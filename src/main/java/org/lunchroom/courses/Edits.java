package org.lunchroom.courses;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.sql.Database;

/** Changes what a cohort is called, and what becomes of the posts of those who leave it. */
@Singleton
public class Edits {
    private final Database database;
    private final Audit audit;
    private final Cohorts cohorts;

    @Inject
    public Edits(Database database, Audit audit, Cohorts cohorts) {
        this.database = database;
        this.audit = audit;
        this.cohorts = cohorts;
    }

    /** What is left out stays. */
    public record Edit(String title, Cohort.Departed departed) {}

    public Cohort edit(Viewer viewer, String tag, String ifMatch, Edit edit) {
        var seen = cohorts.led(viewer, tag);
        database.run(handle -> {
            var cohort = cohorts.open(handle, seen);
            Version.check(cohort, ifMatch);
            var after = cohort.called(
                    edit.title() == null ? cohort.title() : Check.text("title", edit.title(), 120),
                    edit.departed() == null ? cohort.departed() : edit.departed());
            cohorts.change(handle, after);
            audit.record(handle, viewer, "cohort.edited", cohort.id(), Map.of());
            cohorts.tell(handle, cohort, viewer.person());
        });
        return cohorts.byId(seen.id());
    }
}
