package org.lunchroom.notifications;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.notifications.ChoiceStore.Row;

/**
 * By which ways people want to hear of what. What they said of a kind in a room counts before what they said of the
 * room, that before what they said of the kind, and that before what is usual.
 */
@Singleton
public class Choices {
    private static final int MOST = 500;

    private final Database database;
    private final ChoiceStore store = new ChoiceStore();

    @Inject
    public Choices(Database database) {
        this.database = database;
    }

    /** What counts for this person; {@code room} is null for what is of none. */
    public Choice of(UUID person, Kind kind, UUID room) {
        return database.read(handle -> of(handle, List.of(person), kind, room)).get(person);
    }

    /** Whether mails of this kind, from this room, may go to this person. Every mail of ours asks it. */
    public boolean mails(UUID person, Kind kind, UUID room) {
        return of(person, kind, room).mail();
    }

    /** What counts for each of these people. */
    Map<UUID, Choice> of(Handle handle, Collection<UUID> people, Kind kind, UUID room) {
        var chosen = store.of(handle, people, kind, room).stream().collect(Collectors.groupingBy(Row::person));
        return people.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), person -> closest(chosen.getOrDefault(person, List.of()), kind, room)));
    }

    /** All that one person chose, to ask of many notices. */
    Chosen of(UUID person) {
        return new Chosen(database.read(handle -> store.of(handle, person)));
    }

    /** What one person chose. */
    record Chosen(List<Row> rows) {
        Choice of(Kind kind, UUID room) {
            return closest(rows, kind, room);
        }
    }

    private static Choice closest(List<Row> rows, Kind kind, UUID room) {
        return rows.stream()
                .filter(row -> row.isOf(kind, room))
                .max(Comparator.comparingInt(Row::closeness))
                .map(Row::choice)
                .orElse(kind.usual());
    }

    /** From now on so; {@code kind} null stands for every kind, {@code room} for every room. */
    void choose(Handle handle, UUID person, Kind kind, UUID room, Choice choice) {
        if (store.of(handle, person).size() >= MOST) {
            throw Problem.conflict("too-many", "At most " + MOST + " exceptions can be kept. Take some back first.");
        }
        store.put(handle, new Row(person, name(kind), room(room), choice));
    }

    /** As if nothing had been said of it. */
    void takeBack(Handle handle, UUID person, Kind kind, UUID room) {
        store.delete(handle, person, name(kind), room(room));
    }

    /** No more mails about single notices: the word of somebody who followed the link at the foot of one. */
    public void stopMails(UUID person) {
        database.run(handle -> store.stopMails(handle, person));
    }

    /** No more mails of a kind, in whatever room. */
    public void stopMails(UUID person, Kind kind) {
        database.run(handle -> store.stopMails(handle, person, kind));
    }

    private static String name(Kind kind) {
        return kind == null ? ChoiceStore.EVERY_KIND : kind.name();
    }

    private static UUID room(UUID room) {
        return room == null ? ChoiceStore.EVERY_ROOM : room;
    }
}
