package org.lunchroom.live;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.lunchroom.identity.Viewer;

/**
 * Who has a stream open on this node, to ask whether they still may and to count them. Kept in memory only: it is never
 * stored, logged or handed out.
 */
final class Audience {
    private record Listener(Viewer viewer, int screens) {}

    private final Map<UUID, Listener> listeners = new ConcurrentHashMap<>();

    void add(Viewer viewer) {
        listeners.compute(viewer.person(), (id, now) -> new Listener(viewer, now == null ? 1 : now.screens() + 1));
    }

    void remove(Viewer viewer) {
        listeners.computeIfPresent(
                viewer.person(),
                (id, now) -> now.screens() == 1 ? null : new Listener(now.viewer(), now.screens() - 1));
    }

    /** Distinct people. */
    int size() {
        return listeners.size();
    }

    /** How many of these people are here. */
    int among(Set<UUID> people) {
        return (int) people.stream().filter(listeners::containsKey).count();
    }

    Collection<Viewer> viewers() {
        return listeners.values().stream().map(Listener::viewer).toList();
    }
}
