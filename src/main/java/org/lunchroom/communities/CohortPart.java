package org.lunchroom.communities;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonValue;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.identity.Viewer;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomKind;
import org.lunchroom.rooms.RoomPart;

/** Says in a community's snapshot whether there is a course around it: pages ask for its dates only then. */
@Singleton
public class CohortPart implements RoomPart {
    private final Cohorts cohorts;

    @Inject
    public CohortPart(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    @Override
    public String member() {
        return "cohort";
    }

    @Override
    public JsonValue show(Viewer viewer, Room room) {
        boolean around =
                room.kind() == RoomKind.COMMUNITY && cohorts.of(room.id()).isPresent();
        return around ? JsonValue.TRUE : JsonValue.NULL;
    }
}
