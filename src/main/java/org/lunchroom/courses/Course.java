package org.lunchroom.courses;

import java.time.Instant;
import java.util.UUID;

/** What is taught; each run of it is a {@link Cohort}. */
public record Course(UUID id, String title, String about, UUID madeBy, Instant madeAt, Instant archivedAt) {}
