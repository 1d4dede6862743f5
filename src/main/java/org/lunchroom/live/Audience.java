package org.lunchroom.live;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.lunchroom.identity.BotIds;
import org.lunchroom.identity.Viewer;

/**
 * Who has a stream open on this node, to ask whether they still may and to count them. Kept in memory only: it is never
 * stored, logged or handed out.
 */
final class Audience {
    private record Listener(Viewer viewer, long mark, int screens) {}

    private final UUID room;
    private final Map<UUID, Listener> listeners = new ConcurrentHashMap<>();

    Audience(UUID room) {
        this.room = room;
    }

    void add(Viewer viewer) {
        listeners.compute(
                viewer.person(),
                (id, now) -> new Listener(viewer, Elsewhere.mark(room, id), now == null ? 1 : now.screens() + 1));
    }

    void remove(Viewer viewer) {
        listeners.computeIfPresent(
                viewer.person(),
                (id, now) -> now.screens() == 1 ? null : new Listener(now.viewer(), now.mark(), now.screens() - 1));
    }

    /** A mark for each person, as {@link Elsewhere} counts them; a bot is no listener. */
    Set<Long> marks() {
        return listeners.values().stream()
                .filter(listener -> !BotIds.isOne(listener.viewer().person()))
                .map(Listener::mark)
                .collect(Collectors.toSet());
    }

    Collection<Viewer> viewers() {
        return listeners.values().stream().map(Listener::viewer).toList();
    }
}
