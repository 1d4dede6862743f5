package org.lunchroom.communities.groupwork;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lunchroom.people.Person;

/**
 * Group work as everybody in the room sees it.
 *
 * @param round the round that is on; 0 before the first
 * @param roundEndsAt when the next one opens; of the one before the first, when that opens
 * @param over true once it has ended
 */
public record ShownGroupWork(
        UUID id,
        String title,
        String task,
        Instant startsAt,
        int days,
        int rounds,
        int round,
        Instant roundEndsAt,
        Boolean over,
        List<Team> teams) {
    /**
     * A group.
     *
     * @param people those who are still in the room
     * @param now whose turn it is; left out before the first round and after the last
     * @param before earlier turns in which somebody showed something
     */
    public record Team(int number, List<Person> people, Turn now, List<Turn> before) {}

    /**
     * A turn.
     *
     * @param topic where the performer shows what they did; left out until then
     * @param critiqued whether the critic has replied there
     */
    public record Turn(int round, Person performer, Person critic, UUID topic, boolean critiqued) {}
}
