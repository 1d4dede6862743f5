package org.lunchroom.buddies;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

final class DoorStore {
    private static final RowMapper<Place> PLACE = (row, context) -> new Place(
            row.getObject("chat", UUID.class),
            row.getObject("person", UUID.class),
            Side.of(row.getString("side")),
            Arrays.stream(row.getString("languages").split(" ")).collect(Collectors.toSet()),
            row.getTimestamp("came_at").toInstant());

    /** Nobody else pairs people at this door until the transaction ends. */
    void lock(Handle handle, UUID chat) {
        handle.createUpdate("insert into door (chat) values (:chat) on conflict do nothing")
                .bind("chat", chat)
                .execute();
        handle.createQuery("select chat from door where chat = :chat for update")
                .bind("chat", chat)
                .mapTo(UUID.class)
                .one();
    }

    void stand(Handle handle, Place place) {
        leave(handle, place.chat(), place.person());
        handle.createUpdate("insert into door_place (chat, person, side, languages, came_at)"
                        + " values (:chat, :person, :side, :languages, :cameAt)")
                .bind("chat", place.chat())
                .bind("person", place.person())
                .bind("side", place.side().text())
                .bind("languages", String.join(" ", place.languages()))
                .bind("cameAt", place.cameAt())
                .execute();
    }

    void leave(Handle handle, UUID chat, UUID person) {
        handle.createUpdate("delete from door_place where chat = :chat and person = :person")
                .bind("chat", chat)
                .bind("person", person)
                .execute();
    }

    Optional<Place> of(Handle handle, UUID chat, UUID person) {
        return handle.createQuery("select * from door_place where chat = :chat and person = :person")
                .bind("chat", chat)
                .bind("person", person)
                .map(PLACE)
                .findOne();
    }

    List<Place> at(Handle handle, UUID chat) {
        return handle.createQuery("select * from door_place where chat = :chat order by came_at, person")
                .bind("chat", chat)
                .map(PLACE)
                .list();
    }

    int count(Handle handle, UUID chat, Side side) {
        return handle.createQuery("select count(*) from door_place where chat = :chat and side = :side")
                .bind("chat", chat)
                .bind("side", side.text())
                .mapTo(Integer.class)
                .one();
    }

    /** The chat is over: nobody needs to know who was new. */
    void close(Handle handle, UUID chat) {
        handle.createUpdate("delete from door_place where chat = :chat")
                .bind("chat", chat)
                .execute();
    }

    void helped(Handle handle, UUID room, UUID person) {
        int known = handle.createUpdate(
                        "update door_help set times = times + 1 where room = :room and person = :person")
                .bind("room", room)
                .bind("person", person)
                .execute();
        if (known == 0) {
            handle.createUpdate("insert into door_help (room, person, times) values (:room, :person, 1)"
                            + " on conflict do nothing")
                    .bind("room", room)
                    .bind("person", person)
                    .execute();
        }
    }

    Map<UUID, Integer> times(Handle handle, UUID room, Collection<UUID> people) {
        return people.isEmpty()
                ? Map.of()
                : handle
                        .createQuery("select person, times from door_help where room = :room and person in (<people>)")
                        .bind("room", room)
                        .bindList("people", List.copyOf(Set.copyOf(people)))
                        .map((row, context) -> Map.entry(row.getObject("person", UUID.class), row.getInt("times")))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
