package org.lunchroom.courses;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.chats.Stand;
import org.lunchroom.chats.answers.Links;
import org.lunchroom.chats.sessions.MovedChats;
import org.lunchroom.chats.sessions.SessionTalks;
import org.lunchroom.courses.alumni.Alumni;
import org.lunchroom.courses.box.QuestionBox;
import org.lunchroom.courses.introductions.Introductions;
import org.lunchroom.courses.moving.Dated;
import org.lunchroom.courses.moving.MovingDates;
import org.lunchroom.courses.moving.SessionChecks;
import org.lunchroom.courses.phases.Floor;
import org.lunchroom.courses.phases.Herald;
import org.lunchroom.courses.phases.PhaseKind;
import org.lunchroom.courses.phases.PhaseRules;
import org.lunchroom.courses.phases.PhaseWatch;
import org.lunchroom.courses.phases.Phases;
import org.lunchroom.courses.prompts.Prompts;
import org.lunchroom.courses.rosters.CohortRoster;
import org.lunchroom.courses.rosters.Enrolment;
import org.lunchroom.courses.rosters.RosterArrivals;
import org.lunchroom.courses.rosters.RosterGroups;
import org.lunchroom.courses.rosters.RosterPages;
import org.lunchroom.courses.steps.Steps;
import org.lunchroom.courses.view.CohortTeller;
import org.lunchroom.courses.view.CohortView;
import org.lunchroom.courses.view.CohortViews;
import org.lunchroom.courses.view.Parts;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.people.Addresses;
import org.lunchroom.people.People;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.TestRooms;

/** Everything of courses on a fresh database, and a cohort in Berlin whose two days begin on 7 December 2026. */
public final class TestCourses implements AutoCloseable {
    /** What a learning record hears: who, what, and with what. */
    public final java.util.List<String> heard = new java.util.ArrayList<>();

    public static final LocalDate FIRST = LocalDate.parse("2026-12-07");
    public static final LocalDate SECOND = FIRST.plusDays(1);

    /** It is 23 November 2026, 12:00 in Berlin: exactly two weeks before. */
    public static final Instant TWO_WEEKS_BEFORE = Instant.parse("2026-11-23T11:00:00Z");

    public final TestRooms all;
    public final Courses courses;
    public final Phases phases;
    public final Cohorts cohorts;
    public final Founding founding;
    public final CohortViews views;
    public final PhaseWatch watch;
    public final PhaseRules rules;
    public final Stand stand;
    public final MovingDates dates;
    public final Archive archive;
    public final Alumni alumni;
    public final Steps steps;
    public final Prompts prompts;
    public final Introductions introductions;
    public final QuestionBox box;
    public final Edits edits;
    public final CohortRoster roster;
    public final RosterPages pages;
    public final RosterGroups groups;
    public final People arriving;
    public final Viewer jens;
    public final Viewer amara;
    public final Viewer priya;
    public final Viewer stranger;
    public final Course course;
    public final List<Herald> heralds = new ArrayList<>();
    public final List<Dated> dated = new ArrayList<>();

    public TestCourses(TestDatabase kind) {
        all = new TestRooms(kind);
        all.clock.set(TWO_WEEKS_BEFORE, 0);
        courses = new Courses(all.database, all.clock, all.audit);
        phases = new Phases(all.database, all.clock, all.due);
        cohorts = new Cohorts(all.database, all.clock, all.journal, all.rooms, phases);
        founding = new Founding(all.database, all.clock, all.audit, all.rooms, all.members, cohorts, phases);
        stand = new Stand(all.database, all.clock);
        var talks = List.<Talks>of(new SessionTalks(
                stand.chats, stand.rooms, stand.messages, new Links(stand.messages, stand.people), stand.picks));
        alumni = new Alumni(all.database, all.clock, all.rooms, all.members, phases);
        steps = new Steps(
                all.database,
                all.clock,
                all.people,
                cohorts,
                (handle, person, deed, thing) -> heard.add(person + " " + deed + " " + thing));
        prompts = new Prompts(all.database, all.clock, all.due, cohorts, phases);
        introductions = new Introductions(all.database, cohorts, all.messages, all.shown);
        box = new QuestionBox(all.database, all.clock, all.people, cohorts);
        var parts = new Parts(steps, prompts, introductions, alumni);
        views = new CohortViews(all.clock, all.people, all.rooms, courses, cohorts, phases, parts, talks);
        watch = new PhaseWatch(cohorts, phases, alumni, all.clock, heralds);
        rules = new PhaseRules(all.database, all.audit, cohorts, phases);
        dates = new MovingDates(all.database, all.clock, all.audit, cohorts, phases, new SessionChecks(talks), dated);
        dated.addAll(List.of(prompts, new MovedChats(stand.chats, stand.rooms, stand.editor)));
        archive = new Archive(all.database, all.clock, all.audit, courses, cohorts);
        edits = new Edits(all.database, all.audit, cohorts);
        var enrolment = new Enrolment(all.audit, cohorts, all.rooms, all.members, all.messages, all.revisions);
        var addresses = new Addresses(all.database);
        roster = new CohortRoster(all.database, all.clock, all.audit, all.people, addresses, cohorts, enrolment);
        pages = new RosterPages(all.database, cohorts);
        groups = new RosterGroups(all.database, all.clock, all.audit, all.people, cohorts, enrolment);
        arriving = new People(
                all.database, all.clock, List.of(new RosterArrivals(all.database, all.clock, cohorts, enrolment)));
        all.occasions.add(new Floor(all.clock, cohorts, phases, all.rooms, alumni));
        all.tellers.add(new CohortTeller(all.clock, cohorts, phases));
        jens = organiser("Jens Falk");
        amara = all.somebody("Amara Diallo");
        priya = all.somebody("Priya Nair");
        stranger = all.somebody("Luis Ortega");
        course = courses.make(jens, "First-line leadership", "Leading for the first time", null);
    }

    /** Somebody signs in, as their portal asserts them. */
    public Viewer signsIn(String subject, String name, String address, String... groups) {
        var who = Asserted.of("portal", subject, name, Set.of())
                .reachedAt(address)
                .in(Set.of(groups));
        return new Viewer(arriving.arrived(who), name, Set.of("member"));
    }

    private Viewer organiser(String name) {
        return new Viewer(all.somebody(name).person(), name, Roles.held(Set.of(Roles.ORGANISER)));
    }

    /** Two days in Berlin, 9:00 to 17:00, trained by Jens and Amara. */
    public NewCohort twoDays() {
        return new NewCohort(
                "First-line leadership, group 7",
                "leadership7",
                "Europe/Berlin",
                null,
                null,
                List.of(session("Day 1", FIRST), session("Day 2", SECOND)),
                List.of(amara.person()),
                null,
                false);
    }

    public static NewSession session(String title, LocalDate day) {
        return new NewSession(null, title, day.atTime(9, 0), day.atTime(17, 0), null, null);
    }

    public static NewSession at(String title, String starts, String ends) {
        return new NewSession(null, title, LocalDateTime.parse(starts), LocalDateTime.parse(ends), null, null);
    }

    /** With other sessions and phases. */
    public static NewCohort with(NewCohort cohort, List<NewSession> sessions, PhaseKind... phases) {
        return new NewCohort(
                cohort.title(),
                cohort.tag(),
                cohort.zone(),
                cohort.startsOn(),
                cohort.endsOn(),
                sessions,
                cohort.trainers(),
                phases.length == 0 ? null : List.of(phases),
                cohort.past());
    }

    public Cohort make(NewCohort wanted) {
        return founding.make(jens, course, wanted, null);
    }

    /** The cohort of two days with Priya in it. */
    public Cohort group() {
        var cohort = make(twoDays());
        all.members.appoint(jens, room(cohort), priya.person(), Role.PARTICIPANT);
        return cohort;
    }

    public Room room(Cohort cohort) {
        return all.rooms.byId(cohort.room());
    }

    public CohortView look(Viewer viewer, Cohort cohort) {
        return views.of(viewer, cohorts.seen(viewer, room(cohort).tag()));
    }

    public UUID says(Viewer viewer, Cohort cohort, String words) {
        return all.messages
                .post(viewer, room(cohort), NewMessage.of(words), null)
                .message()
                .id();
    }

    /** Goes to a moment and does what has fallen due by then. */
    public void at(String moment) {
        all.clock.set(Instant.parse(moment), 0);
        while (all.due.runNext(Map.of(watch.kind(), watch, prompts.kind(), prompts))) {
            // Until nothing is due.
        }
    }

    @Override
    public void close() {
        all.close();
    }
}
