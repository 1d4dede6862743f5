package org.lunchroom.chats;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who asked not to be named where a chat is told of again; whoever quotes from chats asks this first. */
public interface Discretion {
    /** By chat; chats where nobody asked are left out. */
    Map<UUID, Set<UUID>> unnamed(Collection<UUID> chats);
}
