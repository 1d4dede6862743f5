package org.lunchroom.buddies.firsts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonValue;
import java.util.List;
import org.lunchroom.identity.BotIds;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomPart;

/** What somebody sees in a room who is new there. */
@Singleton
public class FirstsPart implements RoomPart {
    private final Firsts firsts;

    @Inject
    public FirstsPart(Firsts firsts) {
        this.firsts = firsts;
    }

    /**
     * @param hints that they have not read; none for whoever has posted here
     * @param posted whether they have posted here
     */
    public record NewHere(List<String> hints, boolean posted) {}

    @Override
    public String member() {
        return "newHere";
    }

    @Override
    public JsonValue show(Viewer viewer, Room room) {
        if (viewer.guest() || BotIds.isOne(viewer.person())) {
            return JsonValue.NULL;
        }
        boolean posted = firsts.posted(viewer, room);
        return JsonAnswers.object(new NewHere(posted ? List.of() : firsts.hints(viewer), posted));
    }
}
