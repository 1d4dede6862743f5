package org.lunchroom.notifications;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

final class ChoiceStore {
    /** Stands for every kind. */
    static final String EVERY_KIND = "*";

    /** Stands for every room. */
    static final UUID EVERY_ROOM = new UUID(0, 0);

    private static final int AT_ONCE = 500;
    private static final String COLUMNS = "select person, kind, room, widget, mail, push, digest from notice_choice";

    /** What somebody chose of a kind in a room; either may be all. */
    record Row(UUID person, String kind, UUID room, Choice choice) {
        // A room counts more than a kind: whoever mutes a room means all that comes from there.
        int closeness() {
            return (room.equals(EVERY_ROOM) ? 0 : 2) + (kind.equals(EVERY_KIND) ? 0 : 1);
        }

        boolean isOf(Kind asked, UUID where) {
            return (kind.equals(EVERY_KIND) || kind.equals(asked.name()))
                    && (room.equals(EVERY_ROOM) || room.equals(where));
        }
    }

    List<Row> of(Handle handle, UUID person) {
        return rows(handle.createQuery(COLUMNS + " where person = :person order by room, kind")
                .bind("person", person));
    }

    /** Theirs that may count for a kind in a room. */
    List<Row> of(Handle handle, Collection<UUID> people, Kind kind, UUID room) {
        var all = List.copyOf(people);
        var found = new ArrayList<Row>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            found.addAll(rows(handle.createQuery(COLUMNS
                            + " where person in (<people>) and kind in (:kind, '*') and room in (:room, :every)")
                    .bindList("people", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .bind("kind", kind.name())
                    .bind("room", room == null ? EVERY_ROOM : room)
                    .bind("every", EVERY_ROOM)));
        }
        return found;
    }

    private static List<Row> rows(Query query) {
        return query.map((row, context) -> new Row(
                        row.getObject("person", UUID.class),
                        row.getString("kind"),
                        row.getObject("room", UUID.class),
                        new Choice(
                                row.getBoolean("widget"),
                                row.getBoolean("mail"),
                                row.getBoolean("push"),
                                row.getBoolean("digest"))))
                .list();
    }

    void put(Handle handle, Row row) {
        delete(handle, row.person(), row.kind(), row.room());
        handle.createUpdate(
                        """
                        insert into notice_choice (person, kind, room, widget, mail, push, digest)
                        values (:person, :kind, :room, :widget, :mail, :push, :digest) on conflict do nothing
                        """)
                .bind("person", row.person())
                .bind("kind", row.kind())
                .bind("room", row.room())
                .bindMethods(row.choice())
                .execute();
    }

    void stopMails(Handle handle, UUID person) {
        var own = Stream.of(Kind.values())
                .filter(Kind::hasOwnMail)
                .map(Kind::name)
                .toList();
        handle.createUpdate("update notice_choice set mail = false where person = :person and kind not in (<own>)")
                .bind("person", person)
                .bindList("own", own)
                .execute();
    }

    /** Also where they said of a whole room that they want mail from it. */
    void stopMails(Handle handle, UUID person, Kind kind) {
        var usual = new Row(person, kind.name(), EVERY_ROOM, kind.usual());
        Stream.concat(Stream.of(usual), of(handle, person).stream())
                .filter(row -> row.kind().equals(kind.name()) || row.kind().equals(EVERY_KIND))
                .map(row ->
                        new Row(person, kind.name(), row.room(), row.choice().withoutMail()))
                .forEach(row -> put(handle, row));
    }

    void delete(Handle handle, UUID person, String kind, UUID room) {
        handle.createUpdate("delete from notice_choice where person = :person and kind = :kind and room = :room")
                .bind("person", person)
                .bind("kind", kind)
                .bind("room", room)
                .execute();
    }
}
