package org.lunchroom.communities.groupwork;

import java.util.UUID;

/**
 * Who performs and who critiques in a group in a round.
 *
 * @param critic null where nobody else is left in the group
 * @param topic where the performer shows what they did; null until then
 * @param critiqued whether the critic has replied there
 */
public record GroupTurn(int team, int round, UUID performer, UUID critic, UUID topic, boolean critiqued) {}
