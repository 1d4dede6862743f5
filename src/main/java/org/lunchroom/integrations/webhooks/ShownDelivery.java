package org.lunchroom.integrations.webhooks;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A delivery as the log shows it.
 *
 * @param state "waiting", "done" or "failed"
 * @param status what was answered last; left out while nothing was
 */
public record ShownDelivery(
        UUID id,
        String kind,
        UUID subject,
        Instant at,
        String state,
        int tries,
        Integer status,
        String trouble,
        Instant triedAt) {
    static ShownDelivery of(Delivery delivery) {
        return new ShownDelivery(
                delivery.id(),
                delivery.kind().id(),
                delivery.subject(),
                delivery.at(),
                delivery.state().name().toLowerCase(Locale.ROOT),
                delivery.tries(),
                delivery.status(),
                delivery.trouble(),
                delivery.triedAt());
    }
}
