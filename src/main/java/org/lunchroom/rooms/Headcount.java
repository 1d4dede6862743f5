package org.lunchroom.rooms;

import java.util.UUID;

/** How many people have a room open, as a number to compute with. Nobody can ask who. */
public interface Headcount {
    int present(UUID room);
}
