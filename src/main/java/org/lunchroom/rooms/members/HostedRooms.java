package org.lunchroom.rooms.members;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Occasion;

/** The rooms whose hosts' stream somebody may read, all at once: those they run, and those where they host something. */
@Singleton
public class HostedRooms {
    private final Database database;
    private final Iterable<Occasion> occasions;
    private final MemberStore store = new MemberStore();

    @Inject
    HostedRooms(Database database, Instance<Occasion> occasions) {
        this(database, (Iterable<Occasion>) occasions);
    }

    public HostedRooms(Database database, Iterable<Occasion> occasions) {
        this.database = database;
        this.occasions = occasions;
    }

    /** Whoever hosts a chat without reading the room is among them: ask also whether it is read. */
    public Set<UUID> of(Viewer viewer) {
        var hosted = new HashSet<UUID>(database.read(handle -> store.run(handle, viewer.person())));
        occasions.forEach(occasion -> hosted.addAll(occasion.hosted(viewer)));
        return hosted;
    }
}
