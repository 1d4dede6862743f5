package org.lunchroom.buddies.lanes;

import java.time.Instant;
import java.util.UUID;

/**
 * A newcomer and a buddy beside one chat.
 *
 * @param endedAt null while they may write
 * @param newcomerKeeps whether they want it to stay; null while they have not said
 * @param droppedAt since when its words are gone
 */
public record Lane(
        UUID id,
        UUID chat,
        UUID newcomer,
        UUID helper,
        Instant openedAt,
        Instant endedAt,
        Boolean newcomerKeeps,
        Boolean helperKeeps,
        Instant droppedAt) {
    public boolean open() {
        return endedAt == null;
    }

    public boolean isOf(UUID person) {
        return newcomer.equals(person) || helper.equals(person);
    }

    public UUID other(UUID person) {
        return newcomer.equals(person) ? helper : newcomer;
    }

    Boolean wish(UUID person) {
        return newcomer.equals(person) ? newcomerKeeps : helperKeeps;
    }

    boolean bothKeep() {
        return Boolean.TRUE.equals(newcomerKeeps) && Boolean.TRUE.equals(helperKeeps);
    }
}
