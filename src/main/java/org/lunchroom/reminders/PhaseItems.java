package org.lunchroom.reminders;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.courses.CourseSession;
import org.lunchroom.courses.phases.Phase;
import org.lunchroom.courses.phases.PhaseKind;
import org.lunchroom.courses.steps.Steps;
import org.lunchroom.digests.Links;
import org.lunchroom.digests.Trees;
import org.lunchroom.digests.sending.Recipient;
import org.lunchroom.digests.sending.Sheet;

/** What there is to do in a phase: its sessions, in the time of their places, and its steps. */
@Singleton
public class PhaseItems {
    private static final int MOST = 12;

    private final Cohorts cohorts;
    private final Steps steps;
    private final Links links;

    @Inject
    public PhaseItems(Cohorts cohorts, Steps steps, Links links) {
        this.cohorts = cohorts;
        this.steps = steps;
        this.links = links;
    }

    List<Sheet.Item> of(Recipient to, Cohort cohort, Phase phase) {
        var here = links.room(cohorts.room(cohort).tag());
        var sessions = phase.kind() == PhaseKind.DURING
                ? cohorts.sessions(cohort).stream().map(session -> item(to, session, here))
                : Stream.<Sheet.Item>of();
        var todo = steps.of(to.viewer(), cohort).stream()
                .filter(step -> step.phase().equals(phase.kind().text()))
                .map(step -> new Sheet.Item(
                        step.title(),
                        step.link() == null ? here : step.link(),
                        Trees.verbatim(step.about()),
                        null,
                        ""));
        return Stream.concat(sessions, todo).limit(MOST).toList();
    }

    private static Sheet.Item item(Recipient to, CourseSession session, String here) {
        var words = ReminderWords.in(to.language());
        var zone = session.zone();
        var when = words.time("moment", session.startsAt(), zone) + " – " + words.time("hour", session.endsAt(), zone);
        return new Sheet.Item(session.title(), here, null, null, when + " (" + zone.getId() + ")");
    }
}
