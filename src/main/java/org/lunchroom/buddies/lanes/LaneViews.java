package org.lunchroom.buddies.lanes;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.lunchroom.chats.Chats;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;

/** Lanes as one of their two sees them. */
@Singleton
public class LaneViews {
    private final Chats chats;
    private final Lanes lanes;
    private final People people;

    @Inject
    public LaneViews(Chats chats, Lanes lanes, People people) {
        this.chats = chats;
        this.lanes = lanes;
        this.people = people;
    }

    public List<ShownLane> show(UUID viewer, List<Lane> shown) {
        var named = people.named(shown.stream().map(lane -> lane.other(viewer)).toList());
        return shown.stream()
                .map(lane -> show(viewer, lane, named.get(lane.other(viewer))))
                .toList();
    }

    private ShownLane show(UUID viewer, Lane lane, Person with) {
        return new ShownLane(
                lane.id(),
                lane.chat(),
                lanes.room(lane).tag(),
                chats.byId(lane.chat()).title(),
                with,
                lane.newcomer().equals(viewer) ? "new" : "help",
                lane.openedAt(),
                lane.endedAt(),
                lane.wish(viewer),
                lane.bothKeep() ? true : null);
    }
}
