package org.lunchroom.integrations.webhooks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.Follower;

/**
 * Turns what happened into deliveries, in the transaction that moves its place: none is lost and none made twice. Reading
 * everything anew makes none twice either, since a subscription has one delivery for each event of an entry.
 */
@Singleton
public class WebhookFollower implements Follower {
    static final Duration KEPT = Duration.ofDays(30);

    private final Happenings happenings;
    private final Clock clock;
    private final WebhookStore webhooks = new WebhookStore();
    private final DeliveryStore deliveries = new DeliveryStore();

    @Inject
    WebhookFollower(Happenings happenings, Clock clock) {
        this.happenings = happenings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public void follow(Handle handle, List<Entry> entries) {
        deliveries.deleteOlder(handle, clock.instant().minus(KEPT));
        var listening = webhooks.listening(handle);
        for (var entry : entries) {
            for (var kind : happenings.in(handle, entry)) {
                listening.stream()
                        .filter(webhook -> webhook.wants(kind, entry.stream().owner()))
                        .filter(webhook -> isFresh(entry, webhook))
                        .forEach(webhook -> deliveries.insert(handle, webhook.id(), kind, entry));
            }
        }
    }

    // What happened before somebody subscribed is none of theirs, and what is older than the log may have been told.
    private boolean isFresh(Entry entry, Webhook webhook) {
        return !entry.at().isBefore(webhook.madeAt())
                && entry.at().isAfter(clock.instant().minus(KEPT));
    }

    /** What was delivered stays: it can't be made undone. */
    @Override
    public void forget(Handle handle) {
        happenings.forget(handle);
    }
}
