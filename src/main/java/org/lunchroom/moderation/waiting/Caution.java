package org.lunchroom.moderation.waiting;

import java.util.Optional;
import org.lunchroom.identity.Viewer;
import org.lunchroom.rooms.Room;

/** A further reason for which posts wait, known by another feature. Asked with every post: warm, it costs no query. */
public interface Caution {
    /** Why these words wait; empty to let them pass. */
    Optional<String> why(Viewer viewer, Room room, String written);
}
