package org.lunchroom.qanda;

import java.util.List;
import java.util.UUID;

/** What else finds asks that are like a draft: the search, which knows that "moving" and "moved" are one word. */
public interface Relatives {
    /** The likeliest first; empty where it can't tell just now. Nothing of the draft is kept. */
    List<UUID> like(UUID room, String draft, int most);
}
