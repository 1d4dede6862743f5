package org.lunchroom.rooms;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.lunchroom.identity.Viewer;

final class RoomStore {
    private static final RowMapper<Room> ROOM = ConstructorMapper.of(Room.class);
    private static final String COLUMNS =
            "room.id, tag, title, purpose, kind, visibility, post_length, speak, slow_seconds, created_at";

    void insert(Handle handle, Room room) {
        handle.createUpdate(
                        """
                        insert into room (id, tag, tag_folded, title, purpose, kind, visibility, post_length, speak,
                          slow_seconds, created_at)
                        values (:id, :tag, :folded, :title, :purpose, :kind, :visibility, :length, :speak, :slow, :at)
                        """)
                .bind("id", room.id())
                .bind("tag", room.tag())
                .bind("folded", Tag.folded(room.tag()))
                .bind("title", room.title())
                .bind("purpose", room.purpose())
                .bind("kind", text(room.kind()))
                .bind("visibility", text(room.visibility()))
                .bind("length", room.postLength())
                .bind("speak", text(room.speak()))
                .bind("slow", room.slowSeconds())
                .bind("at", room.createdAt())
                .execute();
    }

    Optional<Room> byTag(Handle handle, String folded) {
        return handle.createQuery("select " + COLUMNS + " from room where tag_folded = :folded")
                .bind("folded", folded)
                .map(ROOM)
                .findOne();
    }

    Optional<Room> byId(Handle handle, UUID id) {
        return handle.createQuery("select " + COLUMNS + " from room where id = :id")
                .bind("id", id)
                .map(ROOM)
                .findOne();
    }

    List<Room> of(Handle handle, UUID person) {
        return handle.createQuery(
                        "select " + COLUMNS
                                + """
                         from room left join membership on membership.room = room.id and membership.person = :person
                        where (visibility = 'open' or membership.person is not null)
                          and coalesce(role, '') <> 'banned'
                        order by tag_folded
                        """)
                .bind("person", person)
                .map(ROOM)
                .list();
    }

    Optional<Role> role(Handle handle, UUID room, UUID person) {
        return handle.createQuery("select role from membership where room = :room and person = :person")
                .bind("room", room)
                .bind("person", person)
                .mapTo(Role.class)
                .findOne();
    }

    int size(Handle handle, UUID room) {
        return handle.createQuery("select count(*) from membership where room = :room and role <> 'banned'")
                .bind("room", room)
                .mapTo(Integer.class)
                .one();
    }

    Set<UUID> members(Handle handle, UUID room, Collection<UUID> among) {
        return among(handle, room, among, "<> 'banned'");
    }

    /** Of an open room everybody but who is banned, and guests of other rooms: it is open to the house. */
    Set<UUID> readers(Handle handle, UUID room, boolean open, Collection<Viewer> among) {
        var people = among.stream().map(Viewer::person).collect(Collectors.toCollection(HashSet::new));
        if (!open) {
            return members(handle, room, people);
        }
        people.removeAll(among(handle, room, Set.copyOf(people), "= 'banned'"));
        var guests = among.stream().filter(Viewer::guest).map(Viewer::person).collect(Collectors.toSet());
        if (!guests.isEmpty()) {
            guests.removeAll(members(handle, room, Set.copyOf(guests)));
            people.removeAll(guests);
        }
        return people;
    }

    private static Set<UUID> among(Handle handle, UUID room, Collection<UUID> among, String role) {
        return handle.createQuery(
                        "select person from membership where room = :room and person in (<among>) and role " + role)
                .bind("room", room)
                .bindList("among", List.copyOf(among))
                .mapTo(UUID.class)
                .set();
    }

    Set<UUID> roster(Handle handle, UUID room) {
        return handle.createQuery("select person from roster where room = :room")
                .bind("room", room)
                .mapTo(UUID.class)
                .set();
    }

    boolean join(Handle handle, UUID room, UUID person, Role role, Instant at) {
        return handle.createUpdate("insert into membership (room, person, role, joined_at)"
                                + " values (:room, :person, :role, :at) on conflict do nothing")
                        .bind("room", room)
                        .bind("person", person)
                        .bind("role", role.text())
                        .bind("at", at)
                        .execute()
                == 1;
    }

    /** Notes a message of a member who last posted before {@code until}; else says when they did. */
    Optional<Instant> pace(Handle handle, UUID room, UUID person, Instant now, Instant until) {
        int paced = handle.createUpdate(
                        """
                        update membership set last_post = :now
                        where room = :room and person = :person and (last_post is null or last_post <= :until)
                        """)
                .bind("now", now)
                .bind("room", room)
                .bind("person", person)
                .bind("until", until)
                .execute();
        return paced == 1 ? Optional.empty() : lastPost(handle, room, person);
    }

    /** When a member last posted; kept in rooms with slow mode only. */
    Optional<Instant> lastPost(Handle handle, UUID room, UUID person) {
        return handle.createQuery(
                        """
                        select last_post from membership
                        where room = :room and person = :person and last_post is not null
                        """)
                .bind("room", room)
                .bind("person", person)
                .mapTo(Instant.class)
                .findOne();
    }

    Map<UUID, Role> roles(Handle handle, UUID room, Collection<UUID> people) {
        return handle
                .createQuery("select room, person, role from membership where room = :room and person in (<people>)")
                .bind("room", room)
                .bindList("people", List.copyOf(people))
                .map(ConstructorMapper.of(Membership.class))
                .stream()
                .collect(Collectors.toMap(Membership::person, Membership::role));
    }

    List<Membership> running(Handle handle, UUID room) {
        return handle.createQuery(
                        """
                        select room, person, role from membership
                        where room = :room and role in ('host', 'moderator')
                        order by role, joined_at, person
                        """)
                .bind("room", room)
                .map(ConstructorMapper.of(Membership.class))
                .list();
    }

    private static String text(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
