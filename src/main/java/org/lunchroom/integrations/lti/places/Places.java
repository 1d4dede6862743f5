package org.lunchroom.integrations.lti.places;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Viewer;
import org.lunchroom.integrations.lti.launching.Launch;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Room;

/** Which link of which course opens which room. */
@Singleton
public class Places {
    private final Database database;
    private final Clock clock;
    private final Audit audit;
    private final PlaceStore store = new PlaceStore();

    @Inject
    public Places(Database database, Clock clock, Audit audit) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
    }

    /** What somebody chose for a link: the room, and what the course is in it. */
    public record Chosen(Room room, boolean hosted, boolean reports) {}

    public Optional<Place> find(UUID id) {
        return database.read(handle -> store.find(handle, id));
    }

    /** The places of a room whose courses hear who took part. */
    public List<Place> reporting(UUID room) {
        return database.read(handle -> store.reporting(handle, room));
    }

    /** Where the platform keeps this link's results from now on. */
    public void keeps(UUID place, String itemUrl) {
        database.run(handle -> store.keep(handle, place, itemUrl));
    }

    /** Puts a room into a course: for the link that was launched, or for one that is made by this choice. */
    public Place put(Viewer chooser, Launch launch, Chosen chosen) {
        var services = launch.services();
        var place = new Place(
                Ids.next(),
                launch.platform(),
                launch.deployment(),
                launch.context(),
                launch.link(),
                chosen.room().id(),
                chosen.hosted(),
                chosen.reports(),
                services.members(),
                services.items(),
                services.item(),
                clock.instant());
        return database.write(handle -> {
            store.insert(handle, place);
            var facts = Map.of("room", chosen.room().tag(), "reports", String.valueOf(chosen.reports()));
            audit.record(handle, chooser, "lti.placed", chosen.room().id(), facts);
            // Two instructors at once: the first one's choice stands.
            return launch.link() == null ? place : store.by(handle, launch).orElseThrow();
        });
    }

    /** The place that a launch opens, with what the platform says of its services today. */
    public Optional<Place> of(Launch launch) {
        return database.write(handle -> {
            var found = store.by(handle, launch).or(() -> firstOpened(handle, launch));
            found.ifPresent(place -> store.serve(handle, place.id(), launch.services()));
            return found;
        });
    }

    // Whoever writes our id into a link of another course opens nothing by it: a copied course gets a room of its own.
    private Optional<Place> firstOpened(Handle handle, Launch launch) {
        return id(launch.placed())
                .flatMap(id -> store.find(handle, id))
                .filter(place -> place.platform().equals(launch.platform())
                        && place.deployment().equals(launch.deployment())
                        && place.context().equals(launch.context()))
                .map(place -> opened(handle, place, launch));
    }

    // A link that was copied within its course opens the same room.
    private Place opened(Handle handle, Place place, Launch launch) {
        if (store.open(handle, place.id(), launch.link())) {
            return store.find(handle, place.id()).orElseThrow();
        }
        store.insert(handle, place.opened(Ids.next(), launch.link()));
        return store.by(handle, launch).orElseThrow();
    }

    private static Optional<UUID> id(String written) {
        try {
            return Optional.ofNullable(written).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
