package org.lunchroom.integrations.lti.services;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.lunchroom.integrations.lti.places.Places;
import org.lunchroom.integrations.lti.places.Seats;
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.Follower;
import org.lunchroom.journal.StreamId;

/**
 * Notices who took part in a room whose course wants to hear of it: whoever posted. Listening is nobody's business, and what
 * was asked strictly has no author whom this could find.
 */
@Singleton
public class Participation implements Follower {
    private final Places places;
    private final Seats seats;
    private final Errands errands;

    @Inject
    public Participation(Places places, Seats seats, Errands errands) {
        this.places = places;
        this.seats = seats;
        this.errands = errands;
    }

    @Override
    public String name() {
        return "lti.participation";
    }

    @Override
    public void follow(Handle handle, List<Entry> entries) {
        var posters = entries.stream()
                .filter(entry -> entry.type().equals("message.posted"))
                .map(Entry::actor)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (posters.isEmpty()) {
            return;
        }
        for (var place : places.reporting(room(entries.get(0).stream()))) {
            posters.stream()
                    .filter(person -> seats.of(place.id(), person).isPresent())
                    .forEach(person -> errands.tookPart(handle, place, person));
        }
    }

    private static java.util.UUID room(StreamId stream) {
        return stream.owner();
    }

    @Override
    public void forget(Handle handle) {
        // What was told stays told: an errand is written down once for each person and place.
    }
}
