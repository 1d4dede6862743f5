package org.lunchroom.polls.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonValue;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Json;
import org.lunchroom.polls.Polls;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomPart;

/** The ids of the polls that are open in a room, newest first. */
@Singleton
public class PollPart implements RoomPart {
    private final Polls polls;

    @Inject
    public PollPart(Polls polls) {
        this.polls = polls;
    }

    @Override
    public String member() {
        return "polls";
    }

    @Override
    public JsonValue show(Viewer viewer, Room room) {
        var ids = Json.createArrayBuilder();
        polls.openIn(room.id()).forEach(poll -> ids.add(poll.id().toString()));
        return ids.build();
    }
}
