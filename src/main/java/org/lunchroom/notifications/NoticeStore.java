package org.lunchroom.notifications;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

final class NoticeStore {
    private static final String COLUMNS =
            "select id, person, kind, subject, room, at, read_at, snoozed_until from notice";
    private static final String AWAKE = " (snoozed_until is null or snoozed_until <= :now)";

    /** Whether it was not there yet. */
    boolean insert(Handle handle, Notice notice) {
        return handle.createUpdate(
                                """
                                insert into notice (id, person, kind, subject, room, at)
                                values (:id, :person, :kindText, :subject, :room, :at) on conflict do nothing
                                """)
                        .bindMethods(notice)
                        .bind("kindText", notice.kind().name())
                        .execute()
                == 1;
    }

    /** Whether it had been read, and is unread again. */
    boolean renew(Handle handle, UUID id, Instant at) {
        return handle.createUpdate("update notice set read_at = null, at = :at where id = :id and read_at is not null")
                        .bind("id", id)
                        .bind("at", at)
                        .execute()
                == 1;
    }

    boolean has(Handle handle, UUID person, UUID room) {
        return handle.createQuery("select id from notice where person = :person and room = :room limit 1")
                .bind("person", person)
                .bind("room", room)
                .mapTo(UUID.class)
                .findOne()
                .isPresent();
    }

    /** What is in sight, newest first. */
    List<Notice> page(Handle handle, UUID person, Place before, int limit, boolean unread, Instant now) {
        var query = handle.createQuery(COLUMNS + " where person = :person and" + AWAKE
                        + (unread ? " and read_at is null" : "")
                        + (before == null ? "" : " and (at < :at or (at = :at and id < :id))")
                        + " order by at desc, id desc limit :limit")
                .bind("person", person)
                .bind("now", now)
                .bind("limit", limit);
        if (before != null) {
            query.bind("at", before.at()).bind("id", before.id());
        }
        return notices(query);
    }

    /** What sleeps, the next to wake first. */
    List<Notice> snoozed(Handle handle, UUID person, Instant now, int limit) {
        return notices(handle.createQuery(COLUMNS
                        + " where person = :person and snoozed_until > :now order by snoozed_until, id limit :limit")
                .bind("person", person)
                .bind("now", now)
                .bind("limit", limit));
    }

    /** Theirs; what is another's is not there. */
    Optional<Notice> own(Handle handle, UUID person, UUID id) {
        return byId(handle, id).filter(notice -> notice.person().equals(person));
    }

    Optional<Notice> byId(Handle handle, UUID id) {
        return notices(handle.createQuery(COLUMNS + " where id = :id").bind("id", id)).stream()
                .findFirst();
    }

    private static List<Notice> notices(Query query) {
        return query.map(ConstructorMapper.of(Notice.class)).list();
    }

    boolean read(Handle handle, UUID id, Instant at) {
        return handle.createUpdate("update notice set read_at = :at, snoozed_until = null"
                                + " where id = :id and read_at is null")
                        .bind("id", id)
                        .bind("at", at)
                        .execute()
                == 1;
    }

    boolean unread(Handle handle, UUID id) {
        return handle.createUpdate("update notice set read_at = null where id = :id and read_at is not null")
                        .bind("id", id)
                        .execute()
                == 1;
    }

    /** All that is in sight and was there at a moment. */
    int readAll(Handle handle, UUID person, Instant until, Instant now) {
        return handle.createUpdate("update notice set read_at = :now where person = :person and read_at is null"
                        + " and at <= :until and" + AWAKE)
                .bind("person", person)
                .bind("until", until)
                .bind("now", now)
                .execute();
    }

    /** Out of sight until then, and unread when it comes back; null for at once. */
    void snooze(Handle handle, UUID id, Instant until) {
        handle.createUpdate("update notice set snoozed_until = :until, read_at = null where id = :id")
                .bind("id", id)
                .bind("until", until)
                .execute();
    }

    Set<UUID> concerned(Handle handle, Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? Set.of()
                : handle.createQuery("select distinct person from notice where subject in (<subjects>)")
                        .bindList("subjects", List.copyOf(subjects))
                        .mapTo(UUID.class)
                        .set();
    }

    /** Answers with whom it concerned. */
    Set<UUID> delete(Handle handle, Kind kind, UUID subject) {
        var people =
                new TreeSet<>(handle.createQuery("select person from notice where kind = :kind and subject = :subject")
                        .bind("kind", kind.name())
                        .bind("subject", subject)
                        .mapTo(UUID.class)
                        .list());
        handle.createUpdate("delete from notice where kind = :kind and subject = :subject")
                .bind("kind", kind.name())
                .bind("subject", subject)
                .execute();
        return people;
    }

    void forget(Handle handle, Collection<Kind> kinds) {
        handle.createUpdate("delete from notice where kind in (<kinds>)")
                .bindList("kinds", kinds.stream().map(Kind::name).toList())
                .execute();
    }

    int removeOlder(Handle handle, Instant before) {
        return handle.createUpdate("delete from notice where at < :before")
                .bind("before", before)
                .execute();
    }
}
