package org.lunchroom.notifications;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** What one person chose, as they see it and change it; a changed choice counts in their open pages at once. */
@Singleton
public class MyChoices {
    private final Database database;
    private final Rooms rooms;
    private final Choices choices;
    private final Notices notices;

    @Inject
    public MyChoices(Database database, Rooms rooms, Choices choices, Notices notices) {
        this.database = database;
        this.rooms = rooms;
        this.choices = choices;
        this.notices = notices;
    }

    /**
     * A kind everywhere, or an exception for a room.
     *
     * @param kind null for all kinds from the room
     * @param room its tag; null for everywhere
     * @param chosen false where it is as usual
     */
    public record One(
            String kind, String room, boolean widget, boolean mail, boolean push, boolean digest, boolean chosen) {
        static One of(Kind kind, String room, Choice choice, boolean chosen) {
            return new One(
                    kind == null ? null : kind.text(),
                    room,
                    choice.widget(),
                    choice.mail(),
                    choice.push(),
                    choice.digest(),
                    chosen);
        }
    }

    /** All kinds, and the exceptions. */
    public record All(List<One> kinds, List<One> rooms) {}

    /** All that they chose, and what is usual. */
    public All of(Viewer viewer) {
        var chosen = choices.of(viewer.person());
        var kinds = Arrays.stream(Kind.values())
                .map(kind -> One.of(kind, null, chosen.of(kind, null), isChosen(chosen, kind)))
                .toList();
        var exceptions = chosen.rows().stream()
                .filter(row -> !row.room().equals(ChoiceStore.EVERY_ROOM))
                .map(row -> exception(viewer, row))
                .filter(Objects::nonNull)
                .toList();
        return new All(kinds, exceptions);
    }

    private static boolean isChosen(Choices.Chosen chosen, Kind kind) {
        return chosen.rows().stream()
                .anyMatch(row -> row.kind().equals(kind.name()) && row.room().equals(ChoiceStore.EVERY_ROOM));
    }

    // A room that they may not read any more is none of their business, not even by its name.
    private One exception(Viewer viewer, ChoiceStore.Row row) {
        try {
            var room = rooms.byId(row.room());
            var kind = row.kind().equals(ChoiceStore.EVERY_KIND) ? null : Kind.valueOf(row.kind());
            return rooms.reads(viewer, room) ? One.of(kind, room.tag(), row.choice(), true) : null;
        } catch (Problem gone) {
            return null;
        }
    }

    /** From now on so; {@code kind} null stands for every kind, {@code tag} for every room. No way at all mutes it. */
    public void choose(Viewer viewer, Kind kind, String tag, Choice choice) {
        var room = tag == null ? null : rooms.seen(viewer, tag).id();
        change(viewer, handle -> choices.choose(handle, viewer.person(), kind, room, choice));
    }

    /** Also of a room that they may not read any more: that is their word alone. */
    public void takeBack(Viewer viewer, Kind kind, String tag) {
        // What there is not is answered like what was never chosen, so that nobody learns which rooms there are.
        UUID room = tag == null ? null : rooms.called(tag).map(Room::id).orElse(viewer.person());
        change(viewer, handle -> choices.takeBack(handle, viewer.person(), kind, room));
    }

    private void change(Viewer viewer, Consumer<Handle> change) {
        database.run(handle -> {
            change.accept(handle);
            notices.touch(handle, Set.of(viewer.person()));
        });
    }
}
