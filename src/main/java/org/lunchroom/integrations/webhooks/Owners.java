package org.lunchroom.integrations.webhooks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.lunchroom.identity.Directory;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** Who may subscribe what, and whether they still may. */
@Singleton
class Owners {
    private final Rooms rooms;
    private final Directory directory;

    @Inject
    Owners(Rooms rooms, Directory directory) {
        this.rooms = rooms;
        this.directory = directory;
    }

    /** The room that is named, which the viewer runs or administers; null where all rooms are meant. */
    Room room(Viewer viewer, String tag) {
        if (tag == null) {
            if (!viewer.is(Roles.ADMIN)) {
                throw Problem.forbidden("Only admins subscribe all rooms; name one that you run.");
            }
            return null;
        }
        var room = viewer.is(Roles.ADMIN) ? rooms.called(tag).orElseThrow(Problem::notFound) : rooms.seen(viewer, tag);
        if (!viewer.is(Roles.ADMIN) && !rooms.runs(viewer, room)) {
            throw Problem.forbidden("Only those who run the room subscribe its events.");
        }
        return room;
    }

    Room byId(UUID room) {
        return rooms.byId(room);
    }

    /** Words leave only a room that the viewer runs: an admin does not read along in others, and nor does their server. */
    void checkWords(Viewer viewer, Room room) {
        if (room == null || !rooms.runs(viewer, room)) {
            throw Problem.forbidden("Words come only from a room that you run: name one, or do without them.");
        }
    }

    /** Whether it is the viewer's to look at and change. */
    boolean has(Viewer viewer, Webhook webhook) {
        return viewer.is(Roles.ADMIN) || (webhook.room() != null && rooms.runs(viewer, rooms.byId(webhook.room())));
    }

    /** Whether its owner may still be told. */
    boolean may(Webhook webhook) {
        if (directory.name(webhook.owner()).isEmpty()) {
            return false;
        }
        boolean needsRoom = !webhook.byAdmin() || webhook.words();
        return !needsRoom || rooms.runs(asViewer(webhook.owner()), rooms.byId(webhook.room()));
    }

    private static Viewer asViewer(UUID person) {
        return new Viewer(person, "", Roles.atLeast(person));
    }
}
