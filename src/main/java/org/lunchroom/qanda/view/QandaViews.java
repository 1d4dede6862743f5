package org.lunchroom.qanda.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.lunchroom.identity.Viewer;
import org.lunchroom.qanda.setup.Qanda;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** How a room takes asks, as it is shown. */
@Singleton
public class QandaViews {
    private final Qanda qanda;
    private final Rooms rooms;

    @Inject
    public QandaViews(Qanda qanda, Rooms rooms) {
        this.qanda = qanda;
        this.rooms = rooms;
    }

    /** To one viewer. */
    public ShownQanda of(Viewer viewer, Room room) {
        return of(room, rooms.runs(viewer, room));
    }

    /** To everybody alike. */
    public ShownQanda open(Room room) {
        return of(room, null);
    }

    private ShownQanda of(Room room, Boolean runs) {
        var setting = qanda.of(room.id());
        return ShownQanda.of(setting, qanda.isOpen(setting), qanda.isTiny(room), room.postLength(), runs);
    }
}
