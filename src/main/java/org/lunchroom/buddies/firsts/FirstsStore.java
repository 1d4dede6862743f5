package org.lunchroom.buddies.firsts;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class FirstsStore {
    Set<String> away(Handle handle, UUID person) {
        return handle.createQuery("select hint from hint_away where person = :person")
                .bind("person", person)
                .mapTo(String.class)
                .set();
    }

    void away(Handle handle, UUID person, String hint) {
        handle.createUpdate("insert into hint_away (person, hint) values (:person, :hint) on conflict do nothing")
                .bind("person", person)
                .bind("hint", hint)
                .execute();
    }

    /** Somebody's first post in a room that still stands there. */
    Optional<UUID> firstPost(Handle handle, UUID room, UUID person) {
        return handle.createQuery(
                        """
                        select id from message where room = :room and author = :person and removed_at is null
                          and rehearsal = false
                        order by number limit 1
                        """)
                .bind("room", room)
                .bind("person", person)
                .mapTo(UUID.class)
                .findOne();
    }

    void welcome(Handle handle, Welcome welcome) {
        handle.createUpdate("insert into welcome (room, person, message, host, words, at)"
                        + " values (:room, :person, :message, :host, :words, :at) on conflict do nothing")
                .bindMethods(welcome)
                .execute();
    }

    /** Where its message still stands. */
    Optional<Welcome> of(Handle handle, UUID room, UUID person) {
        return handle.createQuery(
                        """
                        select w.* from welcome w join message m on m.id = w.message and m.removed_at is null
                        where w.room = :room and w.person = :person
                        """)
                .bind("room", room)
                .bind("person", person)
                .map(ConstructorMapper.of(Welcome.class))
                .findOne();
    }
}
