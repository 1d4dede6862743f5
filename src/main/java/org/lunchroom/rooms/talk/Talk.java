package org.lunchroom.rooms.talk;

import java.util.UUID;

/**
 * A message that others answered to.
 *
 * @param reactions how many there are, of any kind
 * @param replies how many came from other people
 */
public record Talk(UUID message, int reactions, int replies) {}
