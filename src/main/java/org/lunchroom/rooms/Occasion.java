package org.lunchroom.rooms;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;

/** What is going on in a room now, answered by whoever schedules it: messages bind to it. */
public interface Occasion {
    /**
     * Where a message written now belongs.
     *
     * @param wantedStep the question that the writer chose to answer; null for the current one
     * @return empty when nothing is going on; throws a problem when the wanted step can't be answered
     */
    Optional<Bound> bind(Handle handle, UUID room, UUID wantedStep, Viewer viewer, Instant now);

    /** The same for several messages written at one moment: what is going on is asked once for all of them. */
    default Binder binder(Handle handle, UUID room, Instant now) {
        return (wantedStep, viewer) -> bind(handle, room, wantedStep, viewer, now);
    }

    /** Whether the viewer hosts something scheduled in the room, and so may read its hosts' stream and speak in it. */
    boolean hosts(Viewer viewer, UUID room);

    /**
     * Why the viewer may not post in a room at this time, whatever the room itself allows; empty where nothing speaks
     * against it. Asked with every post: warm, it costs no query.
     */
    default Optional<Problem> silences(Viewer viewer, Room room) {
        return Optional.empty();
    }

    /** The rooms in which the viewer hosts something scheduled. */
    default Set<UUID> hosted(Viewer viewer) {
        return Set.of();
    }

    /** {@link #bind} for one room at one moment. */
    interface Binder {
        Optional<Bound> bind(UUID wantedStep, Viewer viewer);
    }

    /** What was asked at these steps, of those that it knows. */
    default Map<UUID, Asked> asked(Collection<UUID> steps) {
        return Map.of();
    }

    /** These chats, of those that it knows. */
    default Map<UUID, Held> held(Collection<UUID> chats) {
        return Map.of();
    }

    /** A chat of a room, by the title that everybody in the room reads. */
    record Held(UUID room, String title, Instant startsAt) {}

    /**
     * A question that people answered.
     *
     * @param chat the title of the chat
     */
    record Asked(String chat, int question, String text) {}

    /**
     * Chat and step that a message belongs to.
     *
     * @param question the step's number among the questions; null when it is none
     * @param rehearsal only the hosts hear of the message, and it is dropped when the rehearsal ends
     */
    record Bound(UUID chat, UUID step, Integer question, boolean secondSitting, boolean rehearsal) {
        /** Nothing is going on. */
        public static final Bound NOTHING = new Bound(null, null, null, false, false);
    }
}
