package org.lunchroom.reminders;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.courses.alumni.Alumni;
import org.lunchroom.courses.phases.Phase;
import org.lunchroom.courses.phases.PhaseKind;
import org.lunchroom.courses.phases.Phases;
import org.lunchroom.digests.Links;
import org.lunchroom.digests.Trees;
import org.lunchroom.digests.sending.Letter;
import org.lunchroom.digests.sending.LetterWriter;
import org.lunchroom.digests.sending.Recipient;
import org.lunchroom.digests.sending.Sheet;
import org.lunchroom.digests.sending.Unsubscribing;
import org.lunchroom.digests.sending.Wishes;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.rooms.Rooms;

/** That a phase opens, with what is to be done in it; not sent where its day has moved, or has come meanwhile. */
@Singleton
public class PhaseLetters implements LetterWriter {
    private final Clock clock;
    private final Rooms rooms;
    private final Cohorts cohorts;
    private final Phases phases;
    private final Alumni alumni;
    private final PhaseItems items;
    private final Wishes wishes;
    private final Unsubscribing unsubscribing;
    private final Links links;

    @Inject
    public PhaseLetters(
            Clock clock,
            Rooms rooms,
            Cohorts cohorts,
            Phases phases,
            Alumni alumni,
            PhaseItems items,
            Wishes wishes,
            Unsubscribing unsubscribing,
            Links links) {
        this.clock = clock;
        this.rooms = rooms;
        this.cohorts = cohorts;
        this.phases = phases;
        this.alumni = alumni;
        this.items = items;
        this.wishes = wishes;
        this.unsubscribing = unsubscribing;
        this.links = links;
    }

    @Override
    public Letter.Kind kind() {
        return Letter.Kind.PHASE;
    }

    @Override
    public boolean wanted(UUID person, Letter letter) {
        var cohort = cohorts.byId(letter.about());
        var reader = new Viewer(person, "", Set.of(Roles.MEMBER));
        return wishes.takesCourses(person)
                && phase(cohort, letter)
                        .filter(phase -> concerns(reader, cohort, phase))
                        .isPresent()
                && rooms.reads(reader, cohorts.room(cohort));
    }

    private Optional<Phase> phase(Cohort cohort, Letter letter) {
        return cohort.archived() || !letter.until().isAfter(clock.instant())
                ? Optional.empty()
                : phases.of(cohort).phases().stream()
                        .filter(phase -> phase.opensAt().equals(letter.until()))
                        .findFirst();
    }

    // Whoever said that they do not stay hears nothing of the time after.
    private boolean concerns(Viewer reader, Cohort cohort, Phase phase) {
        return phase.kind() != PhaseKind.ALUMNI
                || !alumni.of(reader, cohort, false)
                        .filter(glance -> Boolean.FALSE.equals(glance.stays()))
                        .isPresent();
    }

    @Override
    public Optional<Sheet> write(Recipient to, Letter letter) {
        var cohort = cohorts.byId(letter.about());
        return phase(cohort, letter).map(phase -> sheet(to, cohort, phase));
    }

    private Sheet sheet(Recipient to, Cohort cohort, Phase phase) {
        var words = ReminderWords.in(to.language());
        var tag = cohorts.room(cohort).tag();
        var own = phase.plan().title();
        var title = own.isEmpty() ? words.say("phase." + phase.kind().text()) : own;
        var when = words.time("day", phase.opensAt(), cohort.zone());
        return new Sheet(
                to.language(),
                words.say(tomorrow(cohort, phase) ? "subject" : "subject.soon", Map.of("title", title)),
                words.say("over", Map.of("room", "#" + tag)),
                cohort.title(),
                Trees.verbatim(words.say(
                        "opens." + phase.kind().text(),
                        Map.of(
                                "title",
                                title,
                                "when",
                                when,
                                "zone",
                                cohort.zone().getId()))),
                items.of(to, cohort, phase),
                links.room(tag),
                words.say("open"),
                words.say("why", Map.of("room", "#" + tag)),
                "courses",
                unsubscribing.address(Letter.Kind.PHASE, to.viewer().person(), null));
    }

    private boolean tomorrow(Cohort cohort, Phase phase) {
        var today = clock.instant().atZone(cohort.zone()).toLocalDate();
        return phase.opensAt().atZone(cohort.zone()).toLocalDate().equals(today.plusDays(1));
    }
}
