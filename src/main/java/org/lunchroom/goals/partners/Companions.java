package org.lunchroom.goals.partners;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.digests.sending.Letter;
import org.lunchroom.digests.sending.Letters;
import org.lunchroom.goals.Goal;
import org.lunchroom.identity.GuestIds;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.people.People;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** Who may be asked to stand by a goal: somebody else of the house who may read the goal's room. */
@Singleton
public class Companions {
    private final Rooms rooms;
    private final People people;
    private final Letters letters;
    private final Clock clock;

    @Inject
    public Companions(Rooms rooms, People people, Letters letters, Clock clock) {
        this.rooms = rooms;
        this.people = people;
        this.letters = letters;
        this.clock = clock;
    }

    /** Writes to whoever is asked to stand by this goal; nobody is where it has no partner, or one who agreed. */
    public void write(Handle handle, Goal goal) {
        if (goal.partner() != null && goal.agreedAt() == null) {
            letters.write(handle, Letter.partner(goal.id(), goal.partner(), clock.instant()));
        }
    }

    /** The person, or a refusal; null for nobody. */
    public UUID asked(Viewer viewer, Room room, UUID person) {
        if (person == null) {
            return null;
        }
        if (person.equals(viewer.person())) {
            throw Problem.invalid("own-partner", "partner", "A partner is somebody else.");
        }
        boolean here = !GuestIds.isOne(person) && people.named(Set.of(person)).containsKey(person);
        // What is answered does not tell a stranger to the room from somebody whom nobody knows.
        if (!here || !rooms.reads(new Viewer(person, "", Set.of(Roles.MEMBER)), room)) {
            throw Problem.invalid("no-such-partner", "partner", "Choose somebody who may read this room.");
        }
        return person;
    }
}
