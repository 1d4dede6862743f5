package org.lunchroom.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.courses.box.QuestionBox;
import org.lunchroom.courses.introductions.Introductions;
import org.lunchroom.courses.phases.Day;
import org.lunchroom.courses.phases.PhaseKind;
import org.lunchroom.courses.phases.PhasePlan;
import org.lunchroom.courses.prompts.Prompt;
import org.lunchroom.courses.prompts.Prompts;
import org.lunchroom.courses.steps.CohortStep;
import org.lunchroom.courses.steps.Steps;
import org.lunchroom.identity.Persona;
import org.lunchroom.identity.Viewer;

/** What the course of the demonstration has in it: steps, prompts, introductions, questions in the box. */
@Singleton
class CourseContent {
    private static final List<Persona> DILIGENT =
            List.of(Persona.YUKI, Persona.FATIMA, Persona.MATEUS, Persona.AROHA, Persona.SIOBHAN, Persona.SAMUEL);

    private final Cast cast;
    private final Cohorts cohorts;
    private final Steps steps;
    private final Prompts prompts;
    private final Introductions introductions;
    private final QuestionBox box;

    @Inject
    CourseContent(
            Cast cast, Cohorts cohorts, Steps steps, Prompts prompts, Introductions introductions, QuestionBox box) {
        this.cast = cast;
        this.cohorts = cohorts;
        this.steps = steps;
        this.prompts = prompts;
        this.introductions = introductions;
        this.box = box;
    }

    /** By the trainer first, then by those who are in it, one after the other. */
    void fill(Viewer trainer, String room, Runnable between) {
        steps.put(
                trainer,
                room,
                version(trainer, room),
                LeadershipCourse.lines("step").stream()
                        .map(line -> new CohortStep(null, phase(line), line.get(2), line.get(3), line.get(4)))
                        .toList());
        prompts.put(
                trainer,
                room,
                version(trainer, room),
                LeadershipCourse.lines("prompt").stream()
                        .map(line -> new Prompt(null, phase(line), line.get(2), opening(phase(line))))
                        .toList());
        introductions.ask(
                trainer,
                room,
                version(trainer, room),
                LeadershipCourse.lines("ask").stream().map(line -> line.get(1)).toList());
        for (var line : LeadershipCourse.lines("intro")) {
            between.run();
            introductions.introduce(persona(line), room, line.subList(2, 4), null);
        }
        tick(trainer, room);
        ask(trainer, room);
    }

    private void tick(Viewer trainer, String room) {
        var all = steps.of(trainer, cohorts.seen(trainer, room));
        for (var step : all.subList(0, 2)) {
            DILIGENT.forEach(one -> steps.tick(cast.enter(one), room, step.id(), one == Persona.AROHA));
        }
        steps.tick(cast.enter(Persona.NEWCOMER), room, all.get(0).id(), false);
    }

    private void ask(Viewer trainer, String room) {
        for (var line : LeadershipCourse.lines("box")) {
            boolean nameless = line.get(1).equals("-");
            box.ask(nameless ? cast.enter(Persona.YUKI) : persona(line), room, line.get(2), nameless, null);
        }
        box.of(trainer, room).stream()
                .filter(one -> one.by() != null)
                .forEach(
                        one -> box.answer(trainer, room, one.id(), "Yes: group 8, in February. Tell your lead.", true));
    }

    private Viewer persona(List<String> line) {
        return cast.enter(LeadershipCourse.persona(line.get(1)));
    }

    private static PhaseKind phase(List<String> line) {
        return PhaseKind.valueOf(line.get(1).toUpperCase(Locale.ROOT));
    }

    private static Day opening(PhaseKind phase) {
        return PhasePlan.usual(phase).opens();
    }

    private String version(Viewer trainer, String room) {
        return "\"" + cohorts.seen(trainer, room).version() + "\"";
    }
}
