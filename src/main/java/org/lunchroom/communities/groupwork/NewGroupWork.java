package org.lunchroom.communities.groupwork;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Group work that somebody wants to begin.
 *
 * @param days how long a round is
 * @param rounds how many there are
 * @param size how many people a group has, or one more; the room's participants are dealt
 * @param teams who is with whom, instead of being dealt
 */
public record NewGroupWork(
        String title, String task, Instant startsAt, Integer days, Integer rounds, Integer size, List<Team> teams) {
    /** A group. */
    public record Team(List<UUID> people) {}
}
