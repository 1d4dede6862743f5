package org.lunchroom.courses.view;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.courses.CourseSession;
import org.lunchroom.courses.Courses;
import org.lunchroom.courses.Talks;
import org.lunchroom.courses.Talks.Talk;
import org.lunchroom.courses.phases.Day;
import org.lunchroom.courses.phases.Phase;
import org.lunchroom.courses.phases.Phases;
import org.lunchroom.courses.phases.Timeline;
import org.lunchroom.courses.view.CohortView.DayView;
import org.lunchroom.courses.view.CohortView.Next;
import org.lunchroom.courses.view.CohortView.PhaseView;
import org.lunchroom.courses.view.CohortView.SessionView;
import org.lunchroom.identity.Viewer;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.Membership;
import org.lunchroom.rooms.Rooms;

/** Makes what a viewer sees of a cohort. */
@Singleton
public class CohortViews {
    private final Clock clock;
    private final People people;
    private final Rooms rooms;
    private final Courses courses;
    private final Cohorts cohorts;
    private final Phases phases;
    private final Parts parts;
    private final Iterable<Talks> talks;

    @Inject
    CohortViews(
            Clock clock,
            People people,
            Rooms rooms,
            Courses courses,
            Cohorts cohorts,
            Phases phases,
            Parts parts,
            Instance<Talks> talks) {
        this(clock, people, rooms, courses, cohorts, phases, parts, (Iterable<Talks>) talks);
    }

    public CohortViews(
            Clock clock,
            People people,
            Rooms rooms,
            Courses courses,
            Cohorts cohorts,
            Phases phases,
            Parts parts,
            Iterable<Talks> talks) {
        this.clock = clock;
        this.people = people;
        this.rooms = rooms;
        this.courses = courses;
        this.cohorts = cohorts;
        this.phases = phases;
        this.parts = parts;
        this.talks = talks;
    }

    /** As this viewer sees it, who reads its room. */
    public CohortView of(Viewer viewer, Cohort cohort) {
        var room = cohorts.room(cohort);
        boolean trains = cohorts.trains(viewer, cohort);
        var now = clock.instant();
        var timeline = phases.of(cohort);
        var sessions = cohorts.sessions(cohort);
        return new CohortView(
                cohort.id(),
                cohort.course(),
                courses.byId(cohort.course()).title(),
                cohort.title(),
                room.tag(),
                rooms.size(room),
                trainers(cohort),
                cohort.zone().getId(),
                cohort.startsOn(),
                cohort.endsOn(),
                timeline.on(now).map(phase -> phase.kind().text()).orElse(null),
                timeline.phases().stream().map(phase -> shown(phase, now)).toList(),
                shown(sessions),
                parts.steps().of(viewer, cohort),
                parts.prompts().of(viewer, cohort),
                parts.introductions().of(viewer, cohort),
                parts.alumni().of(viewer, cohort, trains).orElse(null),
                next(timeline, sessions, now),
                trains,
                trains ? cohort.departed().text() : null,
                cohort.version(),
                cohort.archived() ? true : null,
                now);
    }

    private List<Person> trainers(Cohort cohort) {
        var running = rooms.running(cohorts.room(cohort)).stream()
                .map(Membership::person)
                .toList();
        var named = people.named(running);
        return running.stream().filter(named::containsKey).map(named::get).toList();
    }

    private static PhaseView shown(Phase phase, Instant now) {
        var plan = phase.plan();
        return new PhaseView(
                phase.kind().text(),
                plan.called(),
                plan.title().isEmpty() ? true : null,
                plan.summary().isEmpty() ? null : plan.summary(),
                plan.who().text(),
                phase.opensAt(),
                phase.closesAt(),
                phase.on(now) ? "now" : phase.over(now) ? "past" : "coming",
                shown(plan.opens()),
                plan.closes() == null ? null : shown(plan.closes()));
    }

    private static DayView shown(Day day) {
        return new DayView(day.from().text(), day.days());
    }

    private List<SessionView> shown(List<CourseSession> sessions) {
        var chats = sessions.stream()
                .map(CourseSession::chat)
                .filter(Objects::nonNull)
                .toList();
        var known = new HashMap<UUID, Talk>();
        if (!chats.isEmpty()) {
            talks.forEach(one -> known.putAll(one.of(chats)));
        }
        return sessions.stream()
                .map(session -> shown(session, known.get(session.chat())))
                .toList();
    }

    private static SessionView shown(CourseSession session, Talk talk) {
        return new SessionView(
                session.id(),
                session.title(),
                session.startsAt(),
                session.endsAt(),
                session.zone().getId(),
                talk,
                talk == null ? null : talk.recap());
    }

    private static Next next(Timeline timeline, List<CourseSession> sessions, Instant now) {
        var session = sessions.stream()
                .filter(one -> one.startsAt().isAfter(now))
                .findFirst()
                .map(one -> new Next("session", one.id(), one.title(), one.startsAt()));
        var phase =
                timeline.next(now).map(one -> new Next("phase", null, one.plan().called(), one.opensAt()));
        return Stream.concat(session.stream(), phase.stream())
                .min(Comparator.comparing(Next::at))
                .orElse(null);
    }
}
