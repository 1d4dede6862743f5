package org.lunchroom.integrations.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

final class WebhookStore {
    void insert(Handle handle, Webhook webhook) {
        bound(
                        webhook,
                        handle.createUpdate(
                                """
                                insert into webhook (id, room, owner, by_admin, name, address, shown, kinds, words, state, trouble,
                                    failing_since, next_at, secret, secret_before, before_until, made_at)
                                values (:id, :room, :owner, :byAdmin, :name, :address, :shown, :kinds, :words, :state, :trouble,
                                    :failingSince, :madeAt, :secret, :secretBefore, :beforeUntil, :madeAt)
                                """))
                .bind("room", webhook.room())
                .bind("owner", webhook.owner())
                .bind("byAdmin", webhook.byAdmin())
                .bind("madeAt", webhook.madeAt())
                .execute();
    }

    void update(Handle handle, Webhook webhook) {
        bound(
                        webhook,
                        handle.createUpdate(
                                """
                                update webhook set name = :name, address = :address, shown = :shown, kinds = :kinds,
                                    words = :words, state = :state, trouble = :trouble, failing_since = :failingSince,
                                    secret = :secret, secret_before = :secretBefore, before_until = :beforeUntil
                                where id = :id
                                """))
                .execute();
    }

    private static Update bound(Webhook webhook, Update update) {
        return update.bind("id", webhook.id())
                .bind("name", webhook.name())
                .bind("address", webhook.address())
                .bind("shown", webhook.shown())
                .bind("kinds", webhook.kinds().stream().map(EventKind::id).collect(Collectors.joining(",")))
                .bind("words", webhook.words())
                .bind("state", text(webhook.state()))
                .bind("trouble", webhook.trouble())
                .bind("failingSince", webhook.failingSince())
                .bind("secret", webhook.secret())
                .bind("secretBefore", webhook.secretBefore())
                .bind("beforeUntil", webhook.beforeUntil());
    }

    Optional<Webhook> find(Handle handle, UUID id) {
        return handle.createQuery("select * from webhook where id = :id")
                .bind("id", id)
                .map(WebhookStore::webhook)
                .findOne();
    }

    /** Ours until the transaction ends. */
    Optional<Webhook> locked(Handle handle, UUID id) {
        return handle.createQuery("select * from webhook where id = :id for update")
                .bind("id", id)
                .map(WebhookStore::webhook)
                .findOne();
    }

    List<Webhook> all(Handle handle) {
        return handle.createQuery("select * from webhook order by made_at desc, id")
                .map(WebhookStore::webhook)
                .list();
    }

    List<Webhook> listening(Handle handle) {
        return handle.createQuery("select * from webhook where state = 'on'")
                .map(WebhookStore::webhook)
                .list();
    }

    boolean waiting(Handle handle, Instant now) {
        return handle.createQuery(
                                """
                                select count(*) from webhook w where w.state = 'on' and w.next_at <= :now and exists
                                    (select 1 from webhook_delivery d where d.webhook = w.id and d.state = 'waiting')
                                """)
                        .bind("now", now)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** One that has something waiting; nobody else's until the lease is over. */
    Optional<Webhook> claim(Handle handle, Instant now, Instant lease) {
        var next = handle.createQuery(
                        """
                        select * from webhook w where w.state = 'on' and w.next_at <= :now and exists
                            (select 1 from webhook_delivery d where d.webhook = w.id and d.state = 'waiting')
                        order by w.next_at limit 1
                        for update skip locked
                        """)
                .bind("now", now)
                .map(WebhookStore::webhook)
                .findOne();
        next.ifPresent(webhook -> lookAt(handle, webhook.id(), lease));
        return next;
    }

    void lookAt(Handle handle, UUID id, Instant when) {
        handle.createUpdate("update webhook set next_at = :when where id = :id")
                .bind("id", id)
                .bind("when", when)
                .execute();
    }

    void well(Handle handle, UUID id) {
        handle.createUpdate("update webhook set trouble = null, failing_since = null where id = :id")
                .bind("id", id)
                .execute();
    }

    void failing(Handle handle, UUID id, String trouble, Instant since) {
        handle.createUpdate(
                        "update webhook set trouble = :trouble, failing_since = coalesce(failing_since, :since) where id = :id")
                .bind("id", id)
                .bind("trouble", trouble)
                .bind("since", since)
                .execute();
    }

    void disable(Handle handle, UUID id, String trouble) {
        handle.createUpdate("update webhook set state = 'disabled', trouble = :trouble where id = :id")
                .bind("id", id)
                .bind("trouble", trouble)
                .execute();
    }

    void delete(Handle handle, UUID id) {
        handle.createUpdate("delete from webhook_delivery where webhook = :id")
                .bind("id", id)
                .execute();
        handle.createUpdate("delete from webhook where id = :id").bind("id", id).execute();
    }

    private static Webhook webhook(ResultSet row, StatementContext context) throws SQLException {
        return new Webhook(
                row.getObject("id", UUID.class),
                row.getObject("room", UUID.class),
                row.getObject("owner", UUID.class),
                row.getBoolean("by_admin"),
                row.getString("name"),
                row.getString("address"),
                row.getString("shown"),
                kinds(row.getString("kinds")),
                row.getBoolean("words"),
                Webhook.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("trouble"),
                instant(row, "failing_since"),
                row.getString("secret"),
                row.getString("secret_before"),
                instant(row, "before_until"),
                instant(row, "made_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static Set<EventKind> kinds(String text) {
        var kinds = EnumSet.noneOf(EventKind.class);
        Arrays.stream(text.split(",")).forEach(id -> EventKind.of(id).ifPresent(kinds::add));
        return kinds;
    }

    private static String text(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
