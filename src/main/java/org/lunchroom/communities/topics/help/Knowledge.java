package org.lunchroom.communities.topics.help;

import java.util.List;
import java.util.UUID;

/** Who has written about something before: the search knows, which holds "moving" and "moved" for one word. */
public interface Knowledge {
    /** People who wrote about this in the room, the likeliest to help first; empty where it can't tell just now. */
    List<UUID> about(UUID room, String words, int most);
}
