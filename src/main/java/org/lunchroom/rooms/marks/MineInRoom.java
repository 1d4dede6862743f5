package org.lunchroom.rooms.marks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonValue;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomPart;

/** The viewer's own marks, beside the messages that are the same for all. */
@Singleton
public class MineInRoom implements RoomPart {
    private final Marks marks;

    @Inject
    public MineInRoom(Marks marks) {
        this.marks = marks;
    }

    @Override
    public String member() {
        return "mine";
    }

    @Override
    public JsonValue show(Viewer viewer, Room room) {
        return JsonAnswers.object(marks.mine(viewer, room));
    }
}
