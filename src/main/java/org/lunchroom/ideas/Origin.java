package org.lunchroom.ideas;

import java.util.UUID;

/**
 * What a card is about.
 *
 * @param message null for an ask
 * @param ask null for a message
 * @param author whose words they are; null for an ask, whose asker is nobody's business here
 */
record Origin(UUID room, UUID message, UUID ask, UUID author) {}
