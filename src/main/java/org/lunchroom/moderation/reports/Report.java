package org.lunchroom.moderation.reports;

import java.time.Instant;
import java.util.UUID;

/** What one member said about it; by whom, no answer says. */
record Report(UUID reportCase, String reason, String note, Instant at) {}
