package org.lunchroom.rooms;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lunchroom.identity.Viewer;

/** What may keep words back before anybody reads them, answered by whoever moderates. Letting pass costs no query when warm. */
public interface Vetting {
    /** Keeps a message back, where it must wait for a moderator; empty to let it pass. A retry with its key waits once. */
    Optional<Waiting> keep(Viewer viewer, Room room, NewMessage message, String key);

    /** Whether these words would have to wait, had they been posted. */
    boolean wouldKeep(Viewer viewer, Room room, String words);

    /**
     * A message that waits.
     *
     * @param why "person", "words", "link", "repeated" or "unattended"
     */
    record Waiting(UUID id, Instant at, String why, String words) {}
}
