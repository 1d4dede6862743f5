package org.lunchroom.rooms;

import java.util.Optional;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;

/** All that may be going on in rooms; asked when needed, so that each of them may use rooms itself. */
record Occasions(Iterable<Occasion> all) {
    /** Whether the viewer hosts something in the room. */
    boolean hosts(Viewer viewer, Room room) {
        for (var occasion : all) {
            if (occasion.hosts(viewer, room.id())) {
                return true;
            }
        }
        return false;
    }

    /** What keeps the viewer from posting in the room at this time. */
    Optional<Problem> silence(Viewer viewer, Room room) {
        for (var occasion : all) {
            var silence = occasion.silences(viewer, room);
            if (silence.isPresent()) {
                return silence;
            }
        }
        return Optional.empty();
    }
}
