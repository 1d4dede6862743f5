package org.lunchroom.digests;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Membership;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/**
 * Who makes digests for whom: those who run a room for its readers, organisers for everyone here, and whoever a digest
 * was handed to.
 */
@Singleton
public class Curators {
    private static final int ASKED = 10;

    private final Database database;
    private final Rooms rooms;
    private final DigestStore store = new DigestStore();

    @Inject
    public Curators(Database database, Rooms rooms) {
        this.database = database;
        this.rooms = rooms;
    }

    /** Whether the viewer may begin digests for these readers: a room's, or everyone's when it is null. */
    public boolean may(Viewer viewer, Room room) {
        return room == null ? viewer.is(Roles.ORGANISER) : rooms.runs(viewer, room);
    }

    /** Whether the viewer may change this one. */
    public boolean may(Viewer viewer, Digest digest) {
        var room = room(digest);
        boolean handed = digest.curator().equals(viewer.person());
        return may(viewer, room) || (handed && (room == null || rooms.reads(viewer, room)));
    }

    /** Whether the viewer is among its readers, once it is published. */
    public boolean reads(Viewer viewer, Digest digest) {
        var room = room(digest);
        return room == null || rooms.reads(viewer, room);
    }

    /** The room whose readers it is for; null for everyone. */
    public Room room(Digest digest) {
        return digest.room() == null ? null : rooms.byId(digest.room());
    }

    /** Refuses whoever sees it and is no curator of it; for others it does not exist. */
    void check(Viewer viewer, Digest digest) {
        if (!may(viewer, digest)) {
            throw digest.published() && reads(viewer, digest)
                    ? Problem.forbidden("Only its curators can do that.")
                    : Problem.notFound();
        }
    }

    /** Whom else one can ask: those who run the room; for everyone's digests those who made them before. */
    public Set<UUID> others(Digest digest) {
        List<UUID> before =
                digest.room() != null ? List.of() : database.read(handle -> store.curators(handle, null, ASKED));
        Stream<UUID> running = digest.room() == null
                ? Stream.of()
                : rooms.running(room(digest)).stream().map(Membership::person);
        var others = new LinkedHashSet<UUID>();
        Stream.concat(running, before.stream())
                .filter(person -> !person.equals(digest.curator()))
                .forEach(others::add);
        return others;
    }
}
