package org.lunchroom.offhours;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class OffHoursStore {
    Optional<Setting> of(Handle handle, UUID room) {
        return handle.createQuery("select * from off_hours where room = :room")
                .bind("room", room)
                .map((row, context) -> new Setting(
                        row.getObject("room", UUID.class),
                        Safe.of(row.getString("safe")),
                        row.getString("contact"),
                        row.getInt("version")))
                .findOne();
    }

    void put(Handle handle, Setting setting) {
        end(handle, setting.room());
        handle.createUpdate("insert into off_hours (room, safe, contact, version)"
                        + " values (:room, :safe, :contact, :version)")
                .bind("room", setting.room())
                .bind("safe", setting.safe().text())
                .bind("contact", setting.contact())
                .bind("version", setting.version())
                .execute();
    }

    void end(Handle handle, UUID room) {
        handle.createUpdate("delete from off_hours where room = :room")
                .bind("room", room)
                .execute();
    }

    Set<UUID> shown(Handle handle, UUID room) {
        return handle.createQuery("select person from shown_around where room = :room")
                .bind("room", room)
                .mapTo(UUID.class)
                .set();
    }

    void show(Handle handle, UUID room, UUID person, boolean on) {
        handle.createUpdate("delete from shown_around where room = :room and person = :person")
                .bind("room", room)
                .bind("person", person)
                .execute();
        if (on) {
            handle.createUpdate(
                            "insert into shown_around (room, person) values (:room, :person) on conflict do nothing")
                    .bind("room", room)
                    .bind("person", person)
                    .execute();
        }
    }

    void keep(Handle handle, KeptQuestion question) {
        handle.createUpdate("insert into kept_question (message, room, asker, kept_for, at)"
                        + " values (:message, :room, :asker, :keptFor, :at) on conflict do nothing")
                .bindMethods(question)
                .execute();
    }

    /** Those that nobody has replied to and that still stand there, which this person asked or which were kept for them. */
    List<KeptQuestion> unanswered(Handle handle, UUID room, UUID person, Instant since) {
        return handle.createQuery(
                        """
                        select k.* from kept_question k join message m on m.id = k.message and m.removed_at is null
                        where k.room = :room and k.at >= :since and (k.asker = :person or k.kept_for = :person)
                        and not exists (select 1 from message r
                          where r.reply_to = k.message and r.author <> k.asker and r.removed_at is null)
                        order by k.at, k.message
                        """)
                .bind("room", room)
                .bind("person", person)
                .bind("since", since)
                .map(ConstructorMapper.of(KeptQuestion.class))
                .list();
    }

    void forget(Handle handle) {
        handle.createUpdate("delete from kept_question").execute();
    }
}
