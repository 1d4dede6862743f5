package org.lunchroom.integrations.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A subscription as it is listed.
 *
 * @param room its tag; left out for all rooms
 * @param address without what may be secret
 * @param state "on", "off" or "disabled"
 * @param beforeUntil until when the secret before is good; left out where there is none
 * @param secret only in the answer that tells of it for the first and last time
 */
public record ShownWebhook(
        UUID id,
        String name,
        String room,
        UUID owner,
        String address,
        List<String> kinds,
        boolean words,
        String state,
        String trouble,
        Instant failingSince,
        Instant madeAt,
        Instant beforeUntil,
        @Schema(description = "Only when it is made: shown once") String secret) {
    static ShownWebhook of(Webhook webhook, String room, String secret) {
        return new ShownWebhook(
                webhook.id(),
                webhook.name(),
                room,
                webhook.owner(),
                webhook.shown(),
                webhook.kinds().stream().map(EventKind::id).toList(),
                webhook.words(),
                webhook.state().name().toLowerCase(Locale.ROOT),
                webhook.trouble(),
                webhook.failingSince(),
                webhook.madeAt(),
                webhook.beforeUntil(),
                secret);
    }

    @Override
    public String toString() {
        return "ShownWebhook[" + id + "]";
    }
}
