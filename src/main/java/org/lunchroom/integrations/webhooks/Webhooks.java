package org.lunchroom.integrations.webhooks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.outbound.Destination;
import org.lunchroom.kernel.secrets.Seal;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.OnlyOnce;

/** Subscriptions: an admin's of all rooms, and of one room those of whoever runs it. */
@Singleton
class Webhooks {
    static final Duration BOTH_GOOD = Duration.ofHours(24);
    private static final int MOST = 50;

    private final Database database;
    private final Clock clock;
    private final Audit audit;
    private final Seal seal;
    private final WebhookLine line;
    private final Owners owners;
    private final OnlyOnce onlyOnce;
    private final WebhookStore store = new WebhookStore();
    private final DeliveryStore deliveries = new DeliveryStore();

    @Inject
    Webhooks(Database database, Clock clock, Audit audit, Seal seal, WebhookLine line, Owners owners) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.seal = seal;
        this.line = line;
        this.owners = owners;
        this.onlyOnce = new OnlyOnce(clock);
    }

    /**
     * A subscription with a secret that was made just now.
     *
     * @param secret the only copy of it in the open
     */
    record Made(Webhook webhook, String secret) {
        @Override
        public String toString() {
            return "Made[" + webhook.id() + "]";
        }
    }

    /** Those that are the viewer's to see, newest first. */
    List<Webhook> of(Viewer viewer) {
        return database.read(store::all).stream()
                .filter(webhook -> owners.has(viewer, webhook))
                .toList();
    }

    Webhook find(Viewer viewer, UUID id) {
        return database.read(handle -> store.find(handle, id))
                .filter(webhook -> owners.has(viewer, webhook))
                .orElseThrow(Problem::notFound);
    }

    Made subscribe(Viewer viewer, NewWebhook wanted, String key) {
        var room = owners.room(viewer, wanted.room());
        boolean words = Boolean.TRUE.equals(wanted.words());
        if (words) {
            owners.checkWords(viewer, room);
        }
        var to = line.checked(wanted.address());
        var secret = Signature.newSecret();
        var id = Ids.next();
        var owner = "webhook:" + id;
        var webhook = new Webhook(
                id,
                room == null ? null : room.id(),
                viewer.person(),
                viewer.is(Roles.ADMIN),
                wanted.named(),
                seal.sealed(to.address(), owner),
                shown(to),
                wanted.chosen(room != null),
                words,
                Webhook.State.ON,
                null,
                null,
                seal.sealed(secret, owner),
                null,
                null,
                clock.instant());
        var made = database.write(handle ->
                onlyOnce.make(handle, viewer.person(), key, "webhook", () -> insert(handle, viewer, webhook)));
        if (!made.now()) {
            throw Problem.conflict("webhook-made", "This was subscribed before; its secret was shown then. Rotate it.");
        }
        return new Made(webhook, secret);
    }

    private UUID insert(Handle handle, Viewer viewer, Webhook webhook) {
        if (store.all(handle).size() >= MOST) {
            throw Problem.conflict("too-many-webhooks", "At most " + MOST + " subscriptions are possible.");
        }
        store.insert(handle, webhook);
        record(handle, viewer, "webhook.subscribed", webhook);
        return webhook.id();
    }

    // Paths of such addresses hold secrets as often as queries do.
    private static String shown(Destination to) {
        var origin =
                to.address().substring(0, to.address().length() - to.target().length());
        return origin + (to.target().length() <= 1 ? "/" : "/…");
    }

    Webhook change(Viewer viewer, UUID id, NewWebhook wanted) {
        if (wanted.room() != null) {
            throw Problem.invalid("room", "A subscription stays with its room: make another one.");
        }
        var address = wanted.address() == null ? null : line.checked(wanted.address());
        return changed(viewer, id, "webhook.changed", webhook -> {
            boolean words = wanted.words() == null ? webhook.words() : wanted.words();
            if (words && !webhook.words()) {
                owners.checkWords(viewer, webhook.room() == null ? null : owners.byId(webhook.room()));
            }
            var after = webhook.with(
                    wanted.name() == null ? webhook.name() : wanted.named(),
                    wanted.kinds() == null ? webhook.kinds() : wanted.chosen(webhook.room() != null),
                    words);
            if (address != null) {
                after = after.at(seal.sealed(address.address(), after.sealOwner()), shown(address));
            }
            return wanted.on() == null ? after : after.in(wanted.on() ? Webhook.State.ON : Webhook.State.OFF);
        });
    }

    /** A new secret beside the one in use, which is good for one more day. */
    Made rotate(Viewer viewer, UUID id) {
        var secret = Signature.newSecret();
        var until = clock.instant().plus(BOTH_GOOD);
        var webhook = changed(
                viewer,
                id,
                "webhook.rotated",
                before -> before.signedWith(seal.sealed(secret, before.sealOwner()), until));
        return new Made(webhook, secret);
    }

    private Webhook changed(Viewer viewer, UUID id, String act, UnaryOperator<Webhook> change) {
        find(viewer, id);
        return database.write(handle -> {
            var after = change.apply(store.locked(handle, id).orElseThrow(Problem::notFound));
            store.update(handle, after);
            store.lookAt(handle, id, clock.instant());
            record(handle, viewer, act, after);
            return after;
        });
    }

    void remove(Viewer viewer, UUID id) {
        var webhook = find(viewer, id);
        database.run(handle -> {
            store.locked(handle, id);
            store.delete(handle, id);
            record(handle, viewer, "webhook.removed", webhook);
        });
    }

    private void record(Handle handle, Viewer viewer, String act, Webhook webhook) {
        audit.record(handle, viewer, act, webhook.id(), webhook.owner(), Map.of("to", webhook.shown()));
    }

    /** What was and is on its way, newest first. */
    List<Delivery> deliveries(Viewer viewer, UUID id, Instant before, int limit) {
        find(viewer, id);
        return database.read(handle -> deliveries.before(handle, id, before, limit));
    }

    /** Sends it once more, under the same id. */
    Delivery replay(Viewer viewer, UUID id, UUID delivery) {
        return sent(viewer, id, handle -> {
            var found = deliveries.find(handle, id, delivery).orElseThrow(Problem::notFound);
            deliveries.again(handle, found.id());
            return found.id();
        });
    }

    /** Sends something that says no more than that it is a trial. */
    Delivery trial(Viewer viewer, UUID id) {
        var webhook = find(viewer, id);
        return sent(viewer, id, handle -> deliveries.insertTrial(handle, webhook, clock.instant()));
    }

    private Delivery sent(Viewer viewer, UUID id, java.util.function.Function<Handle, UUID> what) {
        if (find(viewer, id).state() != Webhook.State.ON) {
            throw Problem.conflict("webhook-off", "Switch it on first.");
        }
        return database.write(handle -> {
            var made = what.apply(handle);
            store.lookAt(handle, id, clock.instant());
            return deliveries.find(handle, id, made).orElseThrow();
        });
    }
}
