package org.lunchroom.digests;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.EmptyHandling;

final class DigestStore {
    private static final RowMapper<Digest> DIGEST = ConstructorMapper.of(Digest.class);
    private static final String SELECT =
            """
            select id, room, title, intro, curator, away_since, away_until, created_at, due_at, zone, rule, held,
              published_at, sends_at, sent_at, corrected_at, version
            from digest
            """;

    private static final String FOR = "room is not distinct from cast(:room as uuid)";

    void insert(Handle handle, Digest digest) {
        handle.createUpdate(
                        """
                        insert into digest (id, room, title, intro, curator, away_since, away_until, created_at, due_at, zone,
                          rule, held, published_at, sends_at, sent_at, corrected_at, version)
                        values (:id, :room, :title, :intro, :curator, :awaySince, :awayUntil, :createdAt, :dueAt,
                          :zoneId, :rule, :held, :publishedAt, :sendsAt, :sentAt, :correctedAt, :version)
                        """)
                .bindMethods(digest)
                .bindMethods(digest.charge())
                .bindMethods(digest.timing())
                .bindMethods(digest.outing())
                .bind("zoneId", digest.zone() == null ? null : digest.zone().getId())
                .execute();
    }

    Optional<Digest> byId(Handle handle, UUID id) {
        return handle.createQuery(SELECT + "where id = :id")
                .bind("id", id)
                .map(DIGEST)
                .findOne();
    }

    /** The same, ours until the transaction ends. */
    Optional<Digest> locked(Handle handle, UUID id) {
        return handle.createQuery(SELECT + "where id = :id for update")
                .bind("id", id)
                .map(DIGEST)
                .findOne();
    }

    /** All that may change, with the next version. */
    void keep(Handle handle, Digest digest) {
        handle.createUpdate(
                        """
                        update digest set title = :title, intro = :intro, curator = :curator, away_since = :awaySince,
                          away_until = :awayUntil, due_at = :dueAt, zone = :zoneId, rule = :rule, held = :held,
                          published_at = :publishedAt, sends_at = :sendsAt, sent_at = :sentAt,
                          corrected_at = :correctedAt, version = version + 1
                        where id = :id
                        """)
                .bindMethods(digest)
                .bindMethods(digest.charge())
                .bindMethods(digest.timing())
                .bindMethods(digest.outing())
                .bind("zoneId", digest.zone() == null ? null : digest.zone().getId())
                .execute();
    }

    void delete(Handle handle, UUID id) {
        handle.createUpdate("delete from digest_item where digest = :id")
                .bind("id", id)
                .execute();
        handle.createUpdate("delete from digest where id = :id").bind("id", id).execute();
    }

    /** Newest first: published ones, or drafts. A null among the rooms stands for everyone here. */
    List<Digest> list(Handle handle, WhichDigests which) {
        var time = which.published() ? "published_at" : "created_at";
        var query = handle.createQuery(SELECT + "where published_at is " + (which.published() ? "not null" : "null")
                        + " and (room in (<rooms>)" + (which.everyone() ? " or room is null" : "") + ")"
                        + (which.before() == null
                                ? ""
                                : " and (" + time + " < :at or (" + time + " = :at and id < :id))")
                        + " order by " + time + " desc, id desc limit :limit")
                .bindList(EmptyHandling.NULL_KEYWORD, "rooms", List.copyOf(which.rooms()))
                .bind("limit", which.limit());
        if (which.before() != null) {
            query.bind("at", which.before().at()).bind("id", which.before().id());
        }
        return query.map(DIGEST).list();
    }

    /** When the newest digest for these people came out. */
    Optional<Instant> newest(Handle handle, UUID room) {
        return handle.createQuery("select max(published_at) from digest where published_at is not null and " + FOR)
                .bind("room", room)
                .mapTo(Instant.class)
                .findOne();
    }

    /** Who was in charge of digests for these people before, the latest first. */
    List<UUID> curators(Handle handle, UUID room, int limit) {
        return handle.createQuery("select curator from digest where " + FOR
                        + " group by curator order by max(created_at) desc limit :limit")
                .bind("room", room)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list();
    }
}
