package org.lunchroom.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.planning.Announcements;
import org.lunchroom.chats.planning.NewChat;
import org.lunchroom.chats.planning.Planner;
import org.lunchroom.chats.planning.Scope;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.courses.Courses;
import org.lunchroom.courses.Founding;
import org.lunchroom.courses.NewCohort;
import org.lunchroom.courses.NewSession;
import org.lunchroom.courses.moving.MovingDates;
import org.lunchroom.courses.moving.NewDates;
import org.lunchroom.courses.phases.PhaseKind;
import org.lunchroom.courses.phases.PhasePlan;
import org.lunchroom.courses.phases.PhaseRules;
import org.lunchroom.courses.rosters.CohortRoster;
import org.lunchroom.identity.Persona;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.recap.Recaps;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.NewMessage;

/** A course of two days that was held two weeks ago; its people are at the part where they try what they learned. */
@Singleton
class LeadershipCourse {
    static final String ROOM = "leadership7";
    private static final String BACKCHANNEL = "Day 1 backchannel";
    private static final int BEGAN_AFTER_DAYS_AGO = 18;

    private final Cast cast;
    private final TimeTravel time;
    private final Clock clock;
    private final Courses courses;
    private final Founding founding;
    private final Cohorts cohorts;
    private final PhaseRules phases;
    private final MovingDates dates;
    private final CohortRoster roster;
    private final CourseContent content;
    private final Planner planner;
    private final Announcements announcements;
    private final Recaps recaps;
    private final Messages messages;

    @Inject
    LeadershipCourse(
            Cast cast,
            TimeTravel time,
            Clock clock,
            Courses courses,
            Founding founding,
            Cohorts cohorts,
            PhaseRules phases,
            MovingDates dates,
            CohortRoster roster,
            CourseContent content,
            Planner planner,
            Announcements announcements,
            Recaps recaps,
            Messages messages) {
        this.cast = cast;
        this.time = time;
        this.clock = clock;
        this.courses = courses;
        this.founding = founding;
        this.cohorts = cohorts;
        this.phases = phases;
        this.dates = dates;
        this.roster = roster;
        this.content = content;
        this.planner = planner;
        this.announcements = announcements;
        this.recaps = recaps;
        this.messages = messages;
    }

    /** Everything of it until the day after, from a time some days before it begins. */
    void hold(Instant now) {
        var trainer = cast.enter(Persona.HOST);
        var first = LocalDate.ofInstant(now, Performance.ZONE)
                .minusDays(BEGAN_AFTER_DAYS_AGO)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        var cohort = begin(trainer, first);
        content.fill(trainer, ROOM, () -> time.passTo(clock.instant().plus(Duration.ofMinutes(97))));
        var chat = backchannel(trainer, cohort, first);
        talk(cohort, chat, first);
        recaps.publish(trainer, chat.id());
    }

    private Cohort begin(Viewer trainer, LocalDate first) {
        var course = courses.make(trainer, "First-line leadership", "Two days, and what comes of them.", "leadership");
        var cohort = founding.make(
                trainer,
                course,
                new NewCohort(
                        "First-line leadership, group 7",
                        ROOM,
                        Performance.ZONE.getId(),
                        null,
                        null,
                        List.of(session("Day 1", first), session("Day 2", first.plusDays(1))),
                        List.of(cast.enter(Persona.CO_MODERATOR).person()),
                        null,
                        false),
                "leadership7");
        roster.bring(trainer, ROOM, table().getBytes(StandardCharsets.UTF_8), false);
        phases.put(trainer, ROOM, "\"" + cohort.version() + "\"", plans());
        return cohort;
    }

    private static NewSession session(String title, LocalDate day) {
        return new NewSession(null, title, day.atTime(9, 0), day.atTime(17, 0), null, null);
    }

    private static List<PhasePlan> plans() {
        return Stream.of(PhaseKind.values())
                .map(PhasePlan::usual)
                .map(plan ->
                        new PhasePlan(plan.phase(), "", summary(plan.phase()), plan.who(), plan.opens(), plan.closes()))
                .toList();
    }

    private static String summary(PhaseKind phase) {
        return switch (phase) {
            case BEFORE -> "3 steps, introductions";
            case DURING -> "a backchannel, a recap";
            case AFTER -> "goals, questions, what worked";
            case ALUMNI -> "if you like";
        };
    }

    // Everybody of the cast but those who train or look after learning, and a few who have not come yet.
    private static String table() {
        var here = Arrays.stream(Persona.values())
                .filter(persona ->
                        persona != Persona.CO_MODERATOR && persona.role().equals(Roles.MEMBER))
                .map(persona -> persona.personName() + "," + persona.id() + "@northwind.example");
        var waiting = Stream.of("Lena Vogt", "Hamza Aziz", "Nora Lind", "Diego Ruiz", "Mei Chen")
                .map(name -> name + "," + name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@northwind.example");
        return Stream.concat(here, waiting).collect(Collectors.joining("\n", "name,email\n", "\n"));
    }

    private Chat backchannel(Viewer trainer, Cohort cohort, LocalDate first) {
        var room = cohorts.room(cohort);
        var wanted = new NewChat(
                BACKCHANNEL,
                first.atTime(9, 30),
                Performance.ZONE.getId(),
                60,
                "backchannel",
                null,
                List.of(trainer.person()),
                null,
                null,
                null,
                null);
        var chat = planner.schedule(trainer, room, wanted, "backchannel").chat();
        announcements.announce(trainer, chat.id(), Scope.ONE);
        var sessions = cohorts.sessions(cohort).stream()
                .map(one -> NewSession.of(one, 0))
                .map(one -> one.title().equals("Day 1") ? one.beside(chat.id()) : one)
                .toList();
        var links = new NewDates(null, null, null, sessions, false, null);
        dates.move(
                trainer,
                ROOM,
                links.confirmed(dates.preview(trainer, ROOM, links).confirm()));
        return chat;
    }

    private void talk(Cohort cohort, Chat chat, LocalDate first) {
        var room = cohorts.room(cohort);
        time.passTo(LocalDateTime.of(first, LocalTime.of(9, 36))
                .atZone(Performance.ZONE)
                .toInstant());
        for (var line : lines("say")) {
            messages.post(cast.enter(persona(line.get(1))), room, NewMessage.of(line.get(2)), null);
            time.passTo(clock.instant().plus(Duration.ofMinutes(4)));
        }
        time.passTo(first.plusDays(2).atTime(8, 0).atZone(Performance.ZONE).toInstant());
    }

    static Persona persona(String name) {
        return Persona.of(name).orElseThrow();
    }

    /** The lines of this kind, in their parts. */
    static List<List<String>> lines(String kind) {
        try (var file = LeadershipCourse.class.getResourceAsStream("/demo/leadership.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .filter(parts -> parts.get(0).equals(kind))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
