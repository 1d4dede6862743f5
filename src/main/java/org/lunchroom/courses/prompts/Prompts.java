package org.lunchroom.courses.prompts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.courses.Version;
import org.lunchroom.courses.moving.Dated;
import org.lunchroom.courses.moving.Move;
import org.lunchroom.courses.moving.Redating;
import org.lunchroom.courses.phases.Phase;
import org.lunchroom.courses.phases.Phases;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.kernel.time.DueWork;

/** Prompts and reminders of a cohort: each is a due row of its own, which moves when a date moves. */
@Singleton
public class Prompts implements DueWork, Dated {
    private static final String KIND = "courses.prompt";
    private static final int MOST = 60;

    private final Database database;
    private final Clock clock;
    private final Due due;
    private final Cohorts cohorts;
    private final Phases phases;
    private final PromptStore store = new PromptStore();

    @Inject
    public Prompts(Database database, Clock clock, Due due, Cohorts cohorts, Phases phases) {
        this.database = database;
        this.clock = clock;
        this.due = due;
        this.cohorts = cohorts;
        this.phases = phases;
    }

    /**
     * A prompt as it is shown.
     *
     * @param pinnedAt since when, or from when on
     * @param pinned true while it is; trainers see also those that come
     */
    public record Shown(UUID id, String phase, String words, Instant pinnedAt, Boolean pinned, Day pins) {
        /** The rule behind the day. */
        public record Day(String from, int days) {}
    }

    /** Those that are pinned now; for trainers all, in the order of their days. */
    public List<Shown> of(Viewer viewer, Cohort cohort) {
        boolean all = cohorts.trains(viewer, cohort);
        var now = clock.instant();
        var open = phases.of(cohort).on(now).map(Phase::kind);
        return database.read(handle -> store.of(handle, cohort.id())).stream()
                .map(prompt -> {
                    var at = prompt.pins().beginsAt(cohort);
                    boolean pinned = !at.isAfter(now)
                            && open.filter(prompt.phase()::equals).isPresent();
                    var rule = new Shown.Day(
                            prompt.pins().from().text(), prompt.pins().days());
                    return new Shown(
                            prompt.id(),
                            prompt.phase().text(),
                            prompt.words(),
                            at,
                            pinned ? true : null,
                            all ? rule : null);
                })
                .filter(prompt -> all || prompt.pinned() != null)
                .sorted(Comparator.comparing(Shown::pinnedAt).thenComparing(Shown::id))
                .toList();
    }

    /** All prompts at once, by a trainer. */
    public Cohort put(Viewer viewer, String tag, String ifMatch, List<Prompt> wanted) {
        var seen = cohorts.led(viewer, tag);
        Check.atMost("prompts", Check.present("prompts", wanted), MOST);
        var prompts = new ArrayList<Prompt>();
        for (int i = 0; i < wanted.size(); i++) {
            prompts.add(wanted.get(i).checked("prompts[" + i + "]"));
        }
        database.run(handle -> {
            var cohort = cohorts.open(handle, seen);
            Version.check(cohort, ifMatch);
            var there = store.of(handle, cohort.id());
            refuseUnknown(wanted, there);
            there.forEach(prompt -> due.never(handle, KIND, prompt.id()));
            store.put(handle, cohort.id(), prompts);
            schedule(handle, cohort, prompts);
            cohorts.change(handle, cohort);
            cohorts.tell(handle, cohort, viewer.person());
        });
        return cohorts.byId(seen.id());
    }

    private static void refuseUnknown(List<Prompt> wanted, List<Prompt> there) {
        var known = there.stream().map(Prompt::id).collect(Collectors.toSet());
        if (wanted.stream().anyMatch(prompt -> prompt.id() != null && !known.contains(prompt.id()))) {
            throw Problem.invalid("no-such-prompt", "prompts", "One of them names a prompt that is not there.");
        }
    }

    private void schedule(Handle handle, Cohort cohort, List<Prompt> prompts) {
        for (var prompt : prompts) {
            var at = prompt.pins().beginsAt(cohort);
            if (at.isAfter(clock.instant())) {
                due.at(handle, KIND, prompt.id(), at);
            } else {
                due.never(handle, KIND, prompt.id());
            }
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Handle handle, UUID subject, Instant dueAt) {
        store.cohortOf(handle, subject)
                .map(cohorts::byId)
                .filter(cohort -> !cohort.archived())
                .ifPresent(cohort -> cohorts.tell(handle, cohort, null));
    }

    @Override
    public List<Move> would(Handle handle, Viewer viewer, Redating dates) {
        return store.of(handle, dates.before().id()).stream()
                .map(prompt -> Move.of(
                        "prompt",
                        prompt.id(),
                        prompt.words(),
                        prompt.pins().beginsAt(dates.before()),
                        prompt.pins().beginsAt(dates.after())))
                .toList();
    }

    @Override
    public void move(Handle handle, Viewer viewer, Redating dates) {
        schedule(handle, dates.after(), store.of(handle, dates.before().id()));
    }
}
