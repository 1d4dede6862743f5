package org.lunchroom.courses.rosters;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.identity.Viewer;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.members.Members;
import org.lunchroom.rooms.revisions.Revisions;

/** Lets those in who are on a roster, and those out who no longer are; their posts stay or go as the cohort says. */
@Singleton
public class Enrolment {
    private final Audit audit;
    private final Cohorts cohorts;
    private final Rooms rooms;
    private final Members members;
    private final Messages messages;
    private final Revisions revisions;
    private final PlaceStore store = new PlaceStore();

    @Inject
    public Enrolment(
            Audit audit, Cohorts cohorts, Rooms rooms, Members members, Messages messages, Revisions revisions) {
        this.audit = audit;
        this.cohorts = cohorts;
        this.rooms = rooms;
        this.members = members;
        this.messages = messages;
        this.revisions = revisions;
    }

    /** Those of these places who have signed in are in the room. */
    void enter(Handle handle, Cohort cohort, Collection<Place> places) {
        members.enrol(
                handle,
                cohorts.room(cohort),
                places.stream().map(Place::person).filter(Objects::nonNull).toList());
    }

    /**
     * These are on the roster no more: whoever of them is in the room reads nothing new from this moment.
     *
     * @param actor null when their portal took them off
     */
    void leave(Handle handle, Viewer actor, Cohort cohort, List<Place> places) {
        store.delete(handle, places.stream().map(Place::id).toList());
        var people = places.stream().map(Place::person).filter(Objects::nonNull).toList();
        members.dismiss(handle, cohorts.room(cohort), people);
        for (var person : people) {
            audit.record(handle, actor, "roster.left", cohort.id(), person, Map.of());
            if (cohort.departed() == Cohort.Departed.REMOVE) {
                withdraw(actor, cohort, person);
            }
        }
    }

    private void withdraw(Viewer actor, Cohort cohort, UUID person) {
        var room = cohorts.room(cohort);
        var remover = actor == null ? new Viewer(rooms.running(room).get(0).person(), "", Set.of()) : actor;
        messages.by(person, room).forEach(message -> revisions.remove(remover, room, message.id()));
    }
}
