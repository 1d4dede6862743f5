package org.lunchroom.inbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.digests.Links;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.notifications.Kind;
import org.lunchroom.notifications.Notice;
import org.lunchroom.notifications.NoticeTeller;
import org.lunchroom.notifications.Said;
import org.lunchroom.qanda.Ask;
import org.lunchroom.qanda.AskState;
import org.lunchroom.qanda.Asks;
import org.lunchroom.qanda.Outcome;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** How many asks wait in a room, for whoever runs it; and which answers somebody promised and has not given yet. */
@Singleton
public class AskNotices implements NoticeTeller {
    private static final Duration DAY = Duration.ofDays(1);

    private final Asks asks;
    private final Rooms rooms;
    private final Links links;

    @Inject
    public AskNotices(Asks asks, Rooms rooms, Links links) {
        this.asks = asks;
        this.rooms = rooms;
        this.links = links;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.ASK, Kind.PROMISE);
    }

    @Override
    public Map<UUID, Said> say(Viewer viewer, List<Notice> notices) {
        var said = new HashMap<UUID, Said>();
        for (var notice : notices) {
            var one =
                    notice.kind() == Kind.ASK ? waiting(viewer, notice.subject()) : promised(viewer, notice.subject());
            one.ifPresent(found -> said.put(notice.id(), found));
        }
        return said;
    }

    private Optional<Said> waiting(Viewer viewer, UUID id) {
        Room room;
        try {
            room = rooms.byId(id);
        } catch (Problem gone) {
            return Optional.empty();
        }
        if (!rooms.runs(viewer, room)) {
            return Optional.empty();
        }
        int waiting = (int) asks.all(room).stream()
                .filter(ask -> ask.state() == AskState.WAITING)
                .count();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new Said(room.title(), null, null, queue(room), null, waiting));
    }

    private Optional<Said> promised(Viewer viewer, UUID id) {
        return asks.find(id)
                .filter(ask -> ask.state() == AskState.PROMISED)
                .filter(ask -> viewer.person().equals(ask.outcome().owner()))
                .filter(Ask::isShown)
                .map(ask -> new Said(
                        null,
                        MessageNotices.first(ask.words()),
                        null,
                        queue(rooms.byId(ask.room())),
                        Outcome.overdueFrom(ask.outcome().due()).minus(DAY),
                        null));
    }

    private String queue(Room room) {
        return links.base() + "/qanda.html?tag=" + URLEncoder.encode(room.tag(), StandardCharsets.UTF_8);
    }
}
