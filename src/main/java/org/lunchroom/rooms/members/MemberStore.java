package org.lunchroom.rooms.members;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.rooms.Role;

final class MemberStore {
    void add(Handle handle, UUID room, UUID person, Role role, Instant at) {
        handle.createUpdate("insert into membership (room, person, role, joined_at)"
                        + " values (:room, :person, :role, :at) on conflict do nothing")
                .bind("room", room)
                .bind("person", person)
                .bind("role", role.text())
                .bind("at", at)
                .execute();
    }

    void addAll(Handle handle, UUID room, Collection<UUID> people, Role role, Instant at) {
        var batch = handle.prepareBatch("insert into membership (room, person, role, joined_at)"
                + " values (:room, :person, :role, :at) on conflict do nothing");
        people.forEach(person -> batch.bind("room", room)
                .bind("person", person)
                .bind("role", role.text())
                .bind("at", at)
                .add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    void dismiss(Handle handle, UUID room, Collection<UUID> people) {
        var batch = handle.prepareBatch("delete from membership where room = :room and person = :person"
                + " and role not in ('host', 'moderator', 'banned')");
        people.forEach(person -> batch.bind("room", room).bind("person", person).add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    List<UUID> all(Handle handle, UUID room) {
        return handle.createQuery("select person from membership where room = :room order by person")
                .bind("room", room)
                .mapTo(UUID.class)
                .list();
    }

    boolean remove(Handle handle, UUID room, UUID person) {
        return handle.createUpdate("delete from membership where room = :room and person = :person")
                        .bind("room", room)
                        .bind("person", person)
                        .execute()
                == 1;
    }

    void turn(Handle handle, UUID room, UUID person, Role role) {
        handle.createUpdate("update membership set role = :role where room = :room and person = :person")
                .bind("role", role.text())
                .bind("room", room)
                .bind("person", person)
                .execute();
    }

    /** The role as it is in this transaction. */
    Optional<Role> role(Handle handle, UUID room, UUID person) {
        return handle.createQuery("select role from membership where room = :room and person = :person")
                .bind("room", room)
                .bind("person", person)
                .mapTo(Role.class)
                .findOne();
    }

    /** Holds other changes of the room's members back until the commit: two hosts can't both be the last to go. */
    void lock(Handle handle, UUID room) {
        handle.createQuery("select id from room where id = :room for update")
                .bind("room", room)
                .mapTo(UUID.class)
                .one();
    }

    int hosts(Handle handle, UUID room) {
        return handle.createQuery("select count(*) from membership where room = :room and role = 'host'")
                .bind("room", room)
                .mapTo(Integer.class)
                .one();
    }

    /** The rooms that a person runs. */
    List<UUID> run(Handle handle, UUID person) {
        return handle.createQuery(
                        "select room from membership where person = :person and role in ('host', 'moderator')")
                .bind("person", person)
                .mapTo(UUID.class)
                .list();
    }

    Set<UUID> roomsOf(Handle handle, UUID person) {
        return handle.createQuery("select room from membership where person = :person and role <> 'banned'")
                .bind("person", person)
                .mapTo(UUID.class)
                .set();
    }
}
