package org.lunchroom.buddies.matching;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who waits to be paired.
 *
 * @param languages tags of those that they read
 * @param manager whom their portal calls their manager; null when it says nothing
 * @param since when they came
 * @param beside how many newcomers they have beside them now
 * @param before how often they helped here at earlier chats
 */
public record Standing(UUID person, Set<String> languages, UUID manager, Instant since, int beside, int before) {
    boolean speaksWith(Standing other) {
        return languages.stream().anyMatch(other.languages::contains);
    }

    boolean leads(Standing other) {
        return person.equals(other.manager);
    }
}
