package org.lunchroom.digests.sending;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class WishStore {
    Optional<Wish> of(Handle handle, UUID person) {
        return handle.createQuery(
                        """
                        select digests, catch_up, zone, quiet_from, quiet_until, weekly_day, weekly_time, most_a_day,
                          at_work
                        from mail_wish
                        where person = :person
                        """)
                .bind("person", person)
                .map((row, context) -> new Wish(
                        row.getBoolean("digests"),
                        row.getBoolean("catch_up"),
                        ZoneId.of(row.getString("zone")),
                        LocalTime.parse(row.getString("quiet_from")),
                        LocalTime.parse(row.getString("quiet_until")),
                        DayOfWeek.valueOf(row.getString("weekly_day")),
                        LocalTime.parse(row.getString("weekly_time")),
                        row.getObject("most_a_day", Integer.class),
                        row.getBoolean("at_work")))
                .findOne();
    }

    void put(Handle handle, UUID person, Wish wish) {
        handle.createUpdate("delete from mail_wish where person = :person")
                .bind("person", person)
                .execute();
        handle.createUpdate(
                        """
                        insert into mail_wish (person, digests, catch_up, zone, quiet_from, quiet_until, weekly_day,
                          weekly_time, most_a_day, at_work)
                        values (:person, :digests, :catchUp, :zone, :from, :until, :day, :hour, :most, :atWork)
                        """)
                .bind("person", person)
                .bind("digests", wish.digests())
                .bind("catchUp", wish.catchUp())
                .bind("zone", wish.zone().getId())
                .bind("from", wish.quietFrom().toString())
                .bind("until", wish.quietUntil().toString())
                .bind("day", wish.day().name())
                .bind("hour", wish.hour().toString())
                .bind("most", wish.most())
                .bind("atWork", wish.atWork())
                .execute();
    }

    /** Rooms whose digests they do not want; the zero id stands for those for everyone. */
    Set<UUID> refused(Handle handle, UUID person) {
        return handle.createQuery("select room from mail_refusal where person = :person")
                .bind("person", person)
                .mapTo(UUID.class)
                .set();
    }

    void refuse(Handle handle, UUID person, UUID room) {
        handle.createUpdate("insert into mail_refusal (person, room) values (:person, :room) on conflict do nothing")
                .bind("person", person)
                .bind("room", room)
                .execute();
    }

    void accept(Handle handle, UUID person, UUID room) {
        handle.createUpdate("delete from mail_refusal where person = :person and room = :room")
                .bind("person", person)
                .bind("room", room)
                .execute();
    }

    void forget(Handle handle, UUID person) {
        handle.createUpdate("delete from mail_wish where person = :person")
                .bind("person", person)
                .execute();
        handle.createUpdate("delete from mail_refusal where person = :person")
                .bind("person", person)
                .execute();
    }

    Optional<String> key(Handle handle) {
        return handle.createQuery("select secret from mail_key where id = 1")
                .mapTo(String.class)
                .findOne();
    }

    /** The first one stays. */
    void putKey(Handle handle, String secret) {
        handle.createUpdate("insert into mail_key (id, secret) values (1, :secret) on conflict do nothing")
                .bind("secret", secret)
                .execute();
    }
}
