package org.lunchroom.integrations.lti.places;

import java.util.UUID;
import org.lunchroom.rooms.Role;

/**
 * A person who has a place in a room by a course.
 *
 * @param subject their id at the platform
 * @param listed whether the course's list had them when it was last read
 */
public record Seat(UUID place, UUID person, String subject, Role role, boolean listed) {}
