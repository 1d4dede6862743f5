package org.lunchroom.feeds;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class SubscriptionStore {
    private static final RowMapper<Subscription> SUBSCRIPTION = ConstructorMapper.of(Subscription.class);
    private static final String SELECT =
            "select id, person, kind, name, created_at, used_at, version, changed_at from feed_subscription ";

    void insert(Handle handle, Subscription subscription, String secretHash) {
        handle.createUpdate(
                        """
                        insert into feed_subscription (id, person, secret_hash, kind, name, created_at, changed_at)
                        values (:id, :person, :secretHash, :kind, :name, :createdAt, :changedAt)
                        """)
                .bindMethods(subscription)
                .bind("secretHash", secretHash)
                .execute();
    }

    /** Whoever has the address of before has nothing any more. */
    void readdress(Handle handle, UUID id, String secretHash) {
        handle.createUpdate("update feed_subscription set secret_hash = :secretHash where id = :id")
                .bind("secretHash", secretHash)
                .bind("id", id)
                .execute();
    }

    Optional<Subscription> bySecret(Handle handle, String secretHash) {
        return handle.createQuery(SELECT + "where secret_hash = :secretHash")
                .bind("secretHash", secretHash)
                .map(SUBSCRIPTION)
                .findOne();
    }

    List<Subscription> of(Handle handle, UUID person) {
        return handle.createQuery(SELECT + "where person = :person order by created_at, id")
                .bind("person", person)
                .map(SUBSCRIPTION)
                .list();
    }

    void used(Handle handle, UUID id, Instant at) {
        handle.createUpdate("update feed_subscription set used_at = :at where id = :id")
                .bind("at", at)
                .bind("id", id)
                .execute();
    }

    void changed(Handle handle, UUID id, String version, Instant at) {
        handle.createUpdate("update feed_subscription set version = :version, changed_at = :at where id = :id")
                .bind("version", version)
                .bind("at", at)
                .bind("id", id)
                .execute();
    }

    void delete(Handle handle, UUID person, UUID id) {
        handle.createUpdate("delete from feed_subscription where person = :person and id = :id")
                .bind("person", person)
                .bind("id", id)
                .execute();
    }
}
