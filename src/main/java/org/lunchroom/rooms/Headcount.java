package org.lunchroom.rooms;

import java.util.UUID;

/** How many people have a room open, as a number to compute with. Of nobody is it told who did not choose it. */
public interface Headcount {
    int present(UUID room);

    /** Whether this person has it open; only to be told of those who chose to be shown, or as a yes or no of several. */
    default boolean has(UUID room, UUID person) {
        return false;
    }
}
