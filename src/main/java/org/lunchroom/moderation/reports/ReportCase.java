package org.lunchroom.moderation.reports;

import java.time.Instant;
import java.util.UUID;

/**
 * Everything that was reported about one thing until somebody decided.
 *
 * @param concerns whose it is; null where that must not be known
 * @param outcome null while it is open
 */
public record ReportCase(
        UUID id,
        UUID room,
        Thing kind,
        UUID thing,
        UUID concerns,
        Instant openedAt,
        Instant closedAt,
        UUID closedBy,
        String outcome,
        String note) {
    public boolean open() {
        return closedAt == null;
    }
}
