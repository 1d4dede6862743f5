package org.lunchroom.bookmarks;

import java.util.List;
import java.util.UUID;

/** Whose eyes: the person and the rooms that they may read. What they see of others' bookmarks follows from it. */
record Reach(UUID person, List<UUID> rooms) {}
