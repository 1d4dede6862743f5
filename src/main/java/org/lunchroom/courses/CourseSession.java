package org.lunchroom.courses;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * One sitting of a course: a morning, a day, an evening online.
 *
 * @param chat the chat or backchannel that goes with it; null for none
 */
public record CourseSession(UUID id, String title, Instant startsAt, Instant endsAt, ZoneId zone, UUID chat) {}
