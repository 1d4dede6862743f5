package org.lunchroom.integrations.webhooks;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.lunchroom.audit.Audit;
import org.lunchroom.kernel.Opening;
import org.lunchroom.kernel.outbound.NotFetched;
import org.lunchroom.kernel.secrets.BrokenSeal;
import org.lunchroom.kernel.secrets.Seal;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MachineTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings events to their receivers: of one subscription one after the other and in order, by one node at a time. A
 * receiver that takes nothing is tried again for a day, and then left alone. After a crash between the answer and our note
 * of it the event goes again, under the same id.
 */
@Singleton
public class Delivering implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("org.lunchroom.webhooks");
    static final Duration LEASE = Duration.ofMinutes(2);
    static final Duration PATIENCE = Duration.ofDays(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(2);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final int MOST_DOUBLINGS = 10;
    private static final long PERIOD_MILLIS = 500;

    private final Database database;
    private final Clock clock;
    private final Clock machine;
    private final Payloads payloads;
    private final WebhookLine line;
    private final Seal seal;
    private final Audit audit;
    private final Owners owners;
    private final WebhookStore webhooks = new WebhookStore();
    private final DeliveryStore deliveries = new DeliveryStore();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        var made = new Thread(task, "lunchroom-webhooks");
        made.setDaemon(true);
        return made;
    });

    @Inject
    Delivering(
            Database database,
            Clock clock,
            @MachineTime Clock machine,
            Payloads payloads,
            WebhookLine line,
            Seal seal,
            Audit audit,
            Owners owners) {
        this.database = database;
        this.clock = clock;
        this.machine = machine;
        this.payloads = payloads;
        this.line = line;
        this.seal = seal;
        this.audit = audit;
        this.owners = owners;
    }

    void open(@Observes Opening opening) {
        thread.scheduleWithFixedDelay(this::look, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            boolean more = true;
            while (more && !thread.isShutdown()) {
                more = deliverNext();
            }
        } catch (RuntimeException e) {
            // The delivery is still there.
            LOG.warn(
                    "A webhook's delivery failed and will be tried again: {}",
                    e.getClass().getName());
        }
    }

    /** Brings the next event that waits; false when none does. */
    boolean deliverNext() {
        if (!database.read(handle -> webhooks.waiting(handle, clock.instant()))) {
            return false;
        }
        var claimed = database.write(handle ->
                webhooks.claim(handle, clock.instant(), clock.instant().plus(LEASE)));
        claimed.ifPresent(this::deliver);
        return claimed.isPresent();
    }

    private void deliver(Webhook webhook) {
        var next = database.read(handle -> deliveries.next(handle, webhook.id()));
        if (next.isEmpty()) {
            return;
        }
        if (!owners.may(webhook)) {
            disable(webhook, "owner");
            return;
        }
        var delivery = next.get();
        try {
            int status = send(webhook, delivery);
            if (status / 100 == 2) {
                arrived(webhook, delivery, status);
            } else {
                failed(webhook, delivery, status, "status-" + status);
            }
        } catch (NotFetched e) {
            notSent(webhook, delivery, e.reason());
        } catch (BrokenSeal e) {
            disable(webhook, "seal");
        }
    }

    private int send(Webhook webhook, Delivery delivery) throws NotFetched {
        var now = machine.instant();
        var body = payloads.of(webhook, delivery);
        var id = "msg_" + delivery.id();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", "Lunchroom (webhook)");
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", String.valueOf(now.getEpochSecond()));
        headers.put("webhook-signature", Signature.of(secrets(webhook), id, now, body));
        return line.post(seal.opened(webhook.address(), webhook.sealOwner()), body, headers);
    }

    private List<String> secrets(Webhook webhook) {
        var secrets = new ArrayList<String>();
        secrets.add(seal.opened(webhook.secret(), webhook.sealOwner()));
        if (webhook.secretBefore() != null && webhook.beforeUntil().isAfter(clock.instant())) {
            secrets.add(seal.opened(webhook.secretBefore(), webhook.sealOwner()));
        }
        return secrets;
    }

    private void arrived(Webhook webhook, Delivery delivery, int status) {
        var now = clock.instant();
        database.run(handle -> {
            deliveries.tried(handle, delivery.tried(Delivery.State.DONE, status, null, now));
            webhooks.well(handle, webhook.id());
            webhooks.lookAt(handle, webhook.id(), now);
        });
    }

    // That many go to one host at once is nobody's fault, and counts as no try.
    private void notSent(Webhook webhook, Delivery delivery, NotFetched.Reason reason) {
        if (reason == NotFetched.Reason.BUSY) {
            database.run(handle ->
                    webhooks.lookAt(handle, webhook.id(), clock.instant().plusSeconds(1)));
            return;
        }
        failed(
                webhook,
                delivery,
                null,
                reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    private void failed(Webhook webhook, Delivery delivery, Integer status, String trouble) {
        var now = clock.instant();
        Instant since = webhook.failingSince() == null ? now : webhook.failingSince();
        boolean over =
                !since.plus(PATIENCE).isAfter(now) || Integer.valueOf(410).equals(status);
        database.run(handle -> {
            deliveries.tried(handle, delivery.tried(Delivery.State.WAITING, status, trouble, now));
            webhooks.failing(handle, webhook.id(), trouble, now);
            webhooks.lookAt(handle, webhook.id(), now.plus(pause(delivery.tries() + 1)));
        });
        if (over) {
            disable(webhook, trouble);
        }
    }

    // 10, 20, 40 seconds … at most two hours.
    static Duration pause(int tries) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    // The line in the audit names the owner, who reads there why nothing arrives any more.
    private void disable(Webhook webhook, String trouble) {
        LOG.info("A webhook was disabled ({}): {}", trouble, webhook.id());
        database.run(handle -> {
            webhooks.disable(handle, webhook.id(), trouble);
            deliveries.giveUp(handle, webhook.id());
            audit.record(handle, null, "webhook.disabled", webhook.id(), webhook.owner(), Map.of("trouble", trouble));
        });
    }

    @Override
    @PreDestroy
    public void close() {
        thread.shutdown();
    }
}
