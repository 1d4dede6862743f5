package org.lunchroom.thanks;

import java.time.Instant;
import java.util.UUID;
import org.lunchroom.people.Person;

/**
 * A word of thanks.
 *
 * @param audience to whom its receiver shows it; for the two of them only
 */
public record ShownThanks(UUID id, Person from, Person to, String reason, String audience, Instant at) {}
