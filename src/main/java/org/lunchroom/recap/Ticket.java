package org.lunchroom.recap;

import java.time.Instant;

/** Opens one recap's page and files for a few minutes, for links that can't carry a session. */
public record Ticket(String ticket, Instant expiresAt) {}
