package org.lunchroom.identity.groups;

import java.util.UUID;

/**
 * Whoever is in this group of this portal has a role, or a place in a room.
 *
 * @param role in the whole installation; null where it is about a room
 * @param room null where it is about a role
 * @param place what they are in that room
 */
public record GroupRule(UUID id, String issuer, String group, String role, UUID room, String place) {}
