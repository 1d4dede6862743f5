package org.lunchroom.ambassadors;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class AmbassadorStore {
    /** Those whose days are not over. */
    List<Ambassador> of(Handle handle, UUID room, LocalDate today) {
        return handle.createQuery("select person, begins, ends, about from ambassador"
                        + " where room = :room and ends >= :today order by begins, person")
                .bind("room", room)
                .bind("today", today)
                .map((row, context) -> new Ambassador(
                        room,
                        row.getObject("person", UUID.class),
                        row.getObject("begins", LocalDate.class),
                        row.getObject("ends", LocalDate.class),
                        row.getString("about")))
                .list();
    }

    void put(Handle handle, Ambassador one) {
        delete(handle, one.room(), one.person());
        handle.createUpdate("insert into ambassador (room, person, begins, ends, about)"
                        + " values (:room, :person, :begins, :ends, :about)")
                .bind("room", one.room())
                .bind("person", one.person())
                .bind("begins", one.begins())
                .bind("ends", one.ends())
                .bind("about", one.about())
                .execute();
    }

    boolean delete(Handle handle, UUID room, UUID person) {
        return handle.createUpdate("delete from ambassador where room = :room and person = :person")
                        .bind("room", room)
                        .bind("person", person)
                        .execute()
                == 1;
    }

    /** The steps of a room, with what this person ticked. */
    List<ShownPathway.ShownStep> steps(Handle handle, UUID room, UUID person) {
        return handle.createQuery(
                        """
                        select s.id, s.words, (select count(*) from pathway_tick t
                          where t.step = s.id and t.person = :person) as ticked
                        from pathway_step s where s.room = :room order by s.position
                        """)
                .bind("room", room)
                .bind("person", person)
                .map((row, context) -> new ShownPathway.ShownStep(
                        row.getObject("id", UUID.class), row.getString("words"), row.getInt("ticked") > 0))
                .list();
    }

    void insert(Handle handle, UUID room, UUID step, int position, String words) {
        handle.createUpdate(
                        "insert into pathway_step (id, room, position, words) values (:id, :room, :position, :words)")
                .bind("id", step)
                .bind("room", room)
                .bind("position", position)
                .bind("words", words)
                .execute();
    }

    void move(Handle handle, UUID step, int position) {
        handle.createUpdate("update pathway_step set position = :position where id = :id")
                .bind("id", step)
                .bind("position", position)
                .execute();
    }

    void drop(Handle handle, UUID step) {
        handle.createUpdate("delete from pathway_tick where step = :id")
                .bind("id", step)
                .execute();
        handle.createUpdate("delete from pathway_step where id = :id")
                .bind("id", step)
                .execute();
    }

    void tick(Handle handle, UUID step, UUID person) {
        handle.createUpdate("insert into pathway_tick (step, person) values (:step, :person) on conflict do nothing")
                .bind("step", step)
                .bind("person", person)
                .execute();
    }

    void untick(Handle handle, UUID step, UUID person) {
        handle.createUpdate("delete from pathway_tick where step = :step and person = :person")
                .bind("step", step)
                .bind("person", person)
                .execute();
    }
}
