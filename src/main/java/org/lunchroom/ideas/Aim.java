package org.lunchroom.ideas;

import java.util.UUID;

/**
 * Whom a card shall be for.
 *
 * @param room with audience "room"
 */
record Aim(Audience audience, UUID room) {}
