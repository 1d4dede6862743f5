package org.lunchroom.integrations.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.lunchroom.journal.Entry;
import org.lunchroom.kernel.Ids;

final class DeliveryStore {
    /** One for each subscription and event of an entry, however often the entry is read. */
    void insert(Handle handle, UUID webhook, EventKind kind, Entry entry) {
        var once = entry.stream().owner() + ":" + entry.number() + ":" + kind.id();
        insert(handle, webhook, kind, entry.stream().owner(), entry.subject(), entry.number(), once, entry.at());
    }

    UUID insertTrial(Handle handle, Webhook webhook, Instant now) {
        return insert(handle, webhook.id(), EventKind.TRIAL, webhook.room(), null, 0, null, now);
    }

    private static UUID insert(
            Handle handle,
            UUID webhook,
            EventKind kind,
            UUID room,
            UUID subject,
            long number,
            String once,
            Instant at) {
        var id = Ids.next();
        handle.createUpdate(
                        """
                        insert into webhook_delivery (id, webhook, kind, room, subject, number, once, at, state, tries)
                        values (:id, :webhook, :kind, :room, :subject, :number, :once, :at, 'waiting', 0)
                        on conflict do nothing
                        """)
                .bind("id", id)
                .bind("webhook", webhook)
                .bind("kind", kind.id())
                .bind("room", room)
                .bind("subject", subject)
                .bind("number", number)
                .bind("once", once)
                .bind("at", at)
                .execute();
        return id;
    }

    /** The oldest that waits: they go in order. */
    Optional<Delivery> next(Handle handle, UUID webhook) {
        return handle.createQuery(
                        """
                        select * from webhook_delivery where webhook = :webhook and state = 'waiting'
                        order by at, number, id limit 1
                        """)
                .bind("webhook", webhook)
                .map(DeliveryStore::delivery)
                .findOne();
    }

    Optional<Delivery> find(Handle handle, UUID webhook, UUID id) {
        return handle.createQuery("select * from webhook_delivery where webhook = :webhook and id = :id")
                .bind("webhook", webhook)
                .bind("id", id)
                .map(DeliveryStore::delivery)
                .findOne();
    }

    /** The newest first. */
    List<Delivery> before(Handle handle, UUID webhook, Instant before, int limit) {
        return handle.createQuery(
                        """
                        select * from webhook_delivery where webhook = :webhook and at < :before
                        order by at desc, number desc, id limit :limit
                        """)
                .bind("webhook", webhook)
                .bind("before", before)
                .bind("limit", limit)
                .map(DeliveryStore::delivery)
                .list();
    }

    void tried(Handle handle, Delivery delivery) {
        handle.createUpdate(
                        """
                        update webhook_delivery set state = :state, tries = :tries, status = :status, trouble = :trouble,
                            tried_at = :triedAt
                        where id = :id
                        """)
                .bind("id", delivery.id())
                .bind("state", delivery.state().name().toLowerCase(Locale.ROOT))
                .bind("tries", delivery.tries())
                .bind("status", delivery.status())
                .bind("trouble", delivery.trouble())
                .bind("triedAt", delivery.triedAt())
                .execute();
    }

    void again(Handle handle, UUID id) {
        handle.createUpdate("update webhook_delivery set state = 'waiting', tries = 0 where id = :id")
                .bind("id", id)
                .execute();
    }

    /** Given up: what waits behind a receiver that is away for a day. */
    void giveUp(Handle handle, UUID webhook) {
        handle.createUpdate(
                        "update webhook_delivery set state = 'failed' where webhook = :webhook and state = 'waiting'")
                .bind("webhook", webhook)
                .execute();
    }

    void deleteOlder(Handle handle, Instant before) {
        handle.createUpdate("delete from webhook_delivery where at < :before")
                .bind("before", before)
                .execute();
    }

    private static Delivery delivery(ResultSet row, StatementContext context) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("webhook", UUID.class),
                EventKind.of(row.getString("kind")).orElse(EventKind.TRIAL),
                row.getObject("room", UUID.class),
                row.getObject("subject", UUID.class),
                row.getLong("number"),
                WebhookStore.instant(row, "at"),
                Delivery.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("tries"),
                row.getObject("status", Integer.class),
                row.getString("trouble"),
                WebhookStore.instant(row, "tried_at"));
    }
}
