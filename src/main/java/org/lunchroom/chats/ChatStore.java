package org.lunchroom.chats;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.lunchroom.rooms.Occasion;

final class ChatStore {
    private static final RowMapper<Chat.Plan> PLAN = ConstructorMapper.of(Chat.Plan.class);
    private static final RowMapper<Chat.Progress> PROGRESS = ConstructorMapper.of(Chat.Progress.class);
    private static final RowMapper<Occasion.Held> HELD = ConstructorMapper.of(Occasion.Held.class);
    private static final RowMapper<Chat> CHAT = (row, context) -> new Chat(
            row.getObject("id", UUID.class),
            row.getObject("room", UUID.class),
            ChatState.valueOf(row.getString("state")),
            PLAN.map(row, context),
            PROGRESS.map(row, context),
            row.getInt("version"),
            row.getInt("sequence"));

    void insert(Handle handle, Chat chat, Instant now) {
        handle.createUpdate(
                        """
                        insert into chat (id, room, state, title, starts_at, zone, minutes, lobby_minutes,
                          second_sitting_hours, series, occurrence, moved, ends_at, in_charge, current_step, held_since,
                          announced_at, closed_at, peak_present, recap, version, sequence, created_at)
                        values (:id, :room, :stored, :title, :startsAt, :zoneId, :minutes, :lobbyMinutes,
                          :secondSittingHours, :series, :occurrence, :moved, :endsAt, :inCharge, :currentStep, :heldSince,
                          :announcedAt, :closedAt, :peakPresent, :recap, :version, :sequence, :now)
                        """)
                .bindMethods(chat)
                .bindMethods(chat.plan())
                .bindMethods(chat.progress())
                .bind("stored", chat.state().name())
                .bind("zoneId", chat.zone().getId())
                .bind("now", now)
                .execute();
    }

    void update(Handle handle, Chat chat) {
        handle.createUpdate(
                        """
                        update chat set state = :stored, title = :title, starts_at = :startsAt, zone = :zoneId,
                          minutes = :minutes, lobby_minutes = :lobbyMinutes, second_sitting_hours = :secondSittingHours,
                          moved = :moved, ends_at = :endsAt, in_charge = :inCharge, current_step = :currentStep,
                          held_since = :heldSince, announced_at = :announcedAt, closed_at = :closedAt,
                          peak_present = :peakPresent, recap = :recap, version = :version, sequence = :sequence
                        where id = :id
                        """)
                .bindMethods(chat)
                .bindMethods(chat.plan())
                .bindMethods(chat.progress())
                .bind("stored", chat.state().name())
                .bind("zoneId", chat.zone().getId())
                .execute();
    }

    /** Those of these that were announced. */
    Map<UUID, Occasion.Held> held(Handle handle, Collection<UUID> ids) {
        return handle.createQuery(
                        "select id, room, title, starts_at from chat where id in (<ids>) and state <> 'DRAFT'")
                .bindList("ids", List.copyOf(ids))
                .map((row, context) -> Map.entry(row.getObject("id", UUID.class), HELD.map(row, context)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<Chat> byId(Handle handle, UUID id) {
        return one(handle, id, "");
    }

    /** The row stays ours until the transaction ends. */
    Optional<Chat> locked(Handle handle, UUID id) {
        return one(handle, id, " for update");
    }

    /** The same, but nothing when somebody else has it. */
    Optional<Chat> lockedIfFree(Handle handle, UUID id) {
        return one(handle, id, " for update skip locked");
    }

    private static Optional<Chat> one(Handle handle, UUID id, String lock) {
        return handle.createQuery("select * from chat where id = :id" + lock)
                .bind("id", id)
                .map(CHAT)
                .findOne();
    }

    List<Chat> inRoom(Handle handle, UUID room, Collection<ChatState> states) {
        return inRooms(handle, List.of(room), states);
    }

    /** In the order of their starts. */
    List<Chat> inRooms(Handle handle, Collection<UUID> rooms, Collection<ChatState> states) {
        if (rooms.isEmpty() || states.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(
                        "select * from chat where room in (<rooms>) and state in (<states>) order by starts_at, id")
                .bindList("rooms", List.copyOf(rooms))
                .bindList("states", states.stream().map(Enum::name).toList())
                .map(CHAT)
                .list();
    }

    /** Those that take some of this time, in the order of their starts; so many at most. */
    List<Chat> between(Handle handle, Collection<UUID> rooms, Instant from, Instant until, int most) {
        if (rooms.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(
                        """
                        select * from chat where room in (<rooms>) and ends_at > :from and starts_at < :until
                        order by starts_at, id limit :most
                        """)
                .bindList("rooms", List.copyOf(rooms))
                .bind("from", from)
                .bind("until", until)
                .bind("most", most)
                .map(CHAT)
                .list();
    }

    /** The chats after a place, one more than are wanted, so that it shows whether there are more. */
    List<Chat> page(Handle handle, Collection<UUID> rooms, ChatPage.Wanted wanted, ChatPage.Place after) {
        if (rooms.isEmpty() || wanted.states().isEmpty()) {
            return List.of();
        }
        var beyond = wanted.latestFirst() ? "<" : ">";
        var order = wanted.latestFirst() ? "desc" : "asc";
        var query = handle.createQuery(
                        """
                        select * from chat
                        where room in (<rooms>) and state in (<states>) and (:from or (starts_at, id) <beyond> (:at, :id))
                        order by starts_at <order>, id <order>
                        limit :most
                        """)
                .define("beyond", beyond)
                .define("order", order)
                .bindList("rooms", List.copyOf(rooms))
                .bindList("states", wanted.states().stream().map(Enum::name).toList())
                .bind("most", wanted.most() + 1);
        return bound(query, after).map(CHAT).list();
    }

    private static Query bound(Query query, ChatPage.Place after) {
        return query.bind("from", after == null)
                .bind("at", after == null ? Instant.EPOCH : after.startsAt())
                .bind("id", after == null ? new UUID(0, 0) : after.id());
    }

    /** A series' chats that have not begun, in the order of their days; locked, so that all move or none. */
    List<Chat> aheadInSeries(Handle handle, UUID series) {
        return handle.createQuery(
                        """
                        select * from chat
                        where series = :series and state in ('DRAFT', 'ANNOUNCED', 'LOBBY')
                        order by occurrence for update
                        """)
                .bind("series", series)
                .map(CHAT)
                .list();
    }
}
