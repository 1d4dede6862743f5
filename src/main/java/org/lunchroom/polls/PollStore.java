package org.lunchroom.polls;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class PollStore {
    private static final RowMapper<Poll> POLL = ConstructorMapper.of(Poll.class);

    /** A place in the list of a room's polls, newest first. */
    record Place(Instant at, UUID id) {}

    void insert(Handle handle, Poll poll) {
        handle.createUpdate(
                        """
                        insert into poll (id, room, chat, step, kind, question, options, low, high, hidden, strict,
                          state, created_at, opened_at, closed_at, revealed_at, counted, version)
                        values (:id, :room, :chat, :step, :stored, :question, :options, :low, :high, :hidden, :strict,
                          :now, :createdAt, :openedAt, :closedAt, :revealedAt, :counted, :version)
                        """)
                .bindMethods(poll)
                .bind("stored", stored(poll.kind()))
                .bind("now", stored(poll.state()))
                .execute();
    }

    void update(Handle handle, Poll poll) {
        handle.createUpdate(
                        """
                        update poll set kind = :stored, question = :question, options = :options, low = :low,
                          high = :high, hidden = :hidden, strict = :strict, state = :now, opened_at = :openedAt,
                          closed_at = :closedAt, revealed_at = :revealedAt, version = :version
                        where id = :id
                        """)
                .bindMethods(poll)
                .bind("stored", stored(poll.kind()))
                .bind("now", stored(poll.state()))
                .execute();
    }

    void delete(Handle handle, UUID id) {
        handle.createUpdate("delete from poll where id = :id").bind("id", id).execute();
    }

    Optional<Poll> byId(Handle handle, UUID id) {
        return handle.createQuery("select * from poll where id = :id")
                .bind("id", id)
                .map(POLL)
                .findOne();
    }

    /** The same, locked until the commit: votes and controls of one poll take their turns. */
    Optional<Poll> locked(Handle handle, UUID id) {
        return handle.createQuery("select * from poll where id = :id for update")
                .bind("id", id)
                .map(POLL)
                .findOne();
    }

    /** Newest first. */
    List<Poll> ofRoom(Handle handle, UUID room, Collection<PollState> states, Place after, int limit) {
        var query = handle.createQuery("select * from poll where room = :room and state in (<states>)"
                        + (after == null ? "" : " and (created_at, id) < (:at, :id)")
                        + " order by created_at desc, id desc limit :limit")
                .bind("room", room)
                .bind("limit", limit)
                .bindList("states", states.stream().map(PollStore::stored).toList());
        if (after != null) {
            query.bind("at", after.at()).bind("id", after.id());
        }
        return query.map(POLL).list();
    }

    /** Oldest first. */
    List<Poll> ofChat(Handle handle, UUID chat) {
        return handle.createQuery("select * from poll where chat = :chat order by created_at, id")
                .bind("chat", chat)
                .map(POLL)
                .list();
    }

    /** Those that open and close with steps of the chat, locked. */
    List<Poll> ofSteps(Handle handle, UUID chat) {
        return handle.createQuery("select * from poll where chat = :chat and step is not null order by id for update")
                .bind("chat", chat)
                .map(POLL)
                .list();
    }

    Optional<Poll> ofStep(Handle handle, UUID step) {
        return handle.createQuery("select * from poll where step = :step")
                .bind("step", step)
                .map(POLL)
                .findOne();
    }

    private static String stored(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
