package org.lunchroom.integrations.lti.places;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.lunchroom.rooms.Role;

final class SeatStore {
    private static final RowMapper<Seat> SEAT = (row, context) -> new Seat(
            row.getObject("place", UUID.class),
            row.getObject("person", UUID.class),
            row.getString("subject"),
            Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
            row.getBoolean("listed"));

    Optional<Seat> find(Handle handle, UUID place, UUID person) {
        return handle.createQuery("select * from lti_seat where place = :place and person = :person")
                .bind("place", place)
                .bind("person", person)
                .map(SEAT)
                .findOne();
    }

    List<Seat> of(Handle handle, UUID place) {
        return handle.createQuery("select * from lti_seat where place = :place order by person")
                .bind("place", place)
                .map(SEAT)
                .list();
    }

    void put(Handle handle, Seat seat) {
        int changed = handle.createUpdate(
                        """
                        update lti_seat set subject = :subject, role = :role, listed = :listed
                        where place = :place and person = :person
                        """)
                .bind("place", seat.place())
                .bind("person", seat.person())
                .bind("subject", seat.subject())
                .bind("role", seat.role().text())
                .bind("listed", seat.listed())
                .execute();
        if (changed == 0) {
            insert(handle, seat);
        }
    }

    private static void insert(Handle handle, Seat seat) {
        handle.createUpdate(
                        """
                        insert into lti_seat (place, person, subject, role, listed)
                        values (:place, :person, :subject, :role, :listed) on conflict do nothing
                        """)
                .bind("place", seat.place())
                .bind("person", seat.person())
                .bind("subject", seat.subject())
                .bind("role", seat.role().text())
                .bind("listed", seat.listed())
                .execute();
    }

    void remove(Handle handle, Seat seat) {
        handle.createUpdate("delete from lti_seat where place = :place and person = :person")
                .bind("place", seat.place())
                .bind("person", seat.person())
                .execute();
    }

    /** Whether another course has them in the same room. */
    boolean elsewhere(Handle handle, Seat seat, UUID room) {
        return handle.createQuery(
                                """
                        select count(*) from lti_seat s join lti_place p on p.id = s.place
                        where p.room = :room and s.person = :person and s.place <> :place
                        """)
                        .bind("room", room)
                        .bind("person", seat.person())
                        .bind("place", seat.place())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }
}
