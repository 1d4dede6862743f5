package org.lunchroom.live;

import java.util.Set;
import java.util.UUID;

/** Who has posted in what is going on in a room now. Their names stand beside their words, so they are no secret. */
interface Voices {
    Set<UUID> posting(UUID room);
}
