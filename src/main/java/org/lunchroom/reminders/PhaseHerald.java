package org.lunchroom.reminders;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import org.jdbi.v3.core.Handle;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.courses.phases.Herald;
import org.lunchroom.courses.phases.Phase;
import org.lunchroom.digests.sending.Letter;
import org.lunchroom.digests.sending.Letters;
import org.lunchroom.people.Addresses;
import org.lunchroom.rooms.members.Members;

/** Writes to everybody in a course whom mail reaches that a phase opens. */
@Singleton
public class PhaseHerald implements Herald {
    private final Cohorts cohorts;
    private final Members members;
    private final Addresses addresses;
    private final Letters letters;

    @Inject
    public PhaseHerald(Cohorts cohorts, Members members, Addresses addresses, Letters letters) {
        this.cohorts = cohorts;
        this.members = members;
        this.addresses = addresses;
        this.letters = letters;
    }

    @Override
    public void opensSoon(Handle handle, Cohort cohort, Phase phase) {
        if (letters.on()) {
            var reached = new HashSet<>(addresses.everybody(handle));
            letters.write(
                    handle,
                    members.of(handle, cohorts.room(cohort)).stream()
                            .filter(reached::contains)
                            .map(person -> Letter.phase(cohort.id(), person, phase.opensAt()))
                            .toList());
        }
    }
}
