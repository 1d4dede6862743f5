package org.lunchroom.follows;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.bookmarks.BookmarkTag;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.people.People;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/**
 * The people, rooms and tags that somebody follows. It opens nothing to them: what they may read stays as it is. Nobody
 * learns who follows them, or how many.
 */
@Singleton
public class Follows {
    private static final int MOST = 50;
    private static final int MOST_PEOPLE = 500;

    private final Database database;
    private final Clock clock;
    private final Rooms rooms;
    private final People people;
    private final FollowedStore store = new FollowedStore();

    @Inject
    public Follows(Database database, Clock clock, Rooms rooms, People people) {
        this.database = database;
        this.clock = clock;
        this.rooms = rooms;
        this.people = people;
    }

    /** A room that the viewer may read, under its tag; or a tag. */
    public record Shown(String kind, String what) {}

    /** Twice is once. */
    public void followRoom(Viewer viewer, String tag) {
        put(viewer, room(rooms.seen(viewer, tag)));
    }

    public void followTag(Viewer viewer, String tag) {
        put(viewer, tag(tag));
    }

    public void followPerson(Viewer viewer, UUID person) {
        put(viewer, person(viewer, person));
    }

    /** From now on nothing of it, whether they followed it or it was only suggested. */
    public void mute(Viewer viewer, String kind, String what) {
        var followed =
                switch (kind) {
                    case Followed.PERSON -> person(viewer, id(what));
                    case Followed.ROOM -> room(rooms.seen(viewer, what));
                    case Followed.TAG -> tag(what);
                    default -> throw Problem.notFound();
                };
        put(viewer, followed.silent(true));
    }

    private static Followed room(Room room) {
        return Followed.heard(Followed.ROOM, room.id().toString(), room.tag());
    }

    private static Followed tag(String tag) {
        var one = BookmarkTag.one("tag", tag);
        return Followed.heard(Followed.TAG, BookmarkTag.folded(one), one);
    }

    private Followed person(Viewer viewer, UUID person) {
        if (people.find(person).id().equals(viewer.person())) {
            throw Problem.invalid("not-oneself", "id", "Nobody follows themselves.");
        }
        return Followed.heard(Followed.PERSON, person.toString(), "");
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw Problem.notFound();
        }
    }

    private void put(Viewer viewer, Followed followed) {
        database.run(handle -> {
            if (store.update(handle, viewer.person(), followed)) {
                return;
            }
            int most = followed.isPerson() ? MOST_PEOPLE : MOST;
            if (store.count(handle, viewer.person(), followed.isPerson()) >= most) {
                throw Problem.conflict(
                        "too-many",
                        "At most " + most + (followed.isPerson() ? " people" : " rooms and tags")
                                + " can be followed; leave one first.");
            }
            store.insert(handle, viewer.person(), followed, clock.instant());
        });
    }

    /** Also of a room that they may not read any more: following ends by their word alone. */
    public void leaveRoom(Viewer viewer, String tag) {
        rooms.called(tag)
                .ifPresent(room -> leave(viewer, Followed.ROOM, room.id().toString()));
    }

    public void leaveTag(Viewer viewer, String tag) {
        leave(viewer, Followed.TAG, BookmarkTag.folded(BookmarkTag.cleaned(tag)));
    }

    public void leavePerson(Viewer viewer, UUID person) {
        leave(viewer, Followed.PERSON, person.toString());
    }

    private void leave(Viewer viewer, String kind, String what) {
        database.run(handle -> store.delete(handle, viewer.person(), kind, what));
    }

    /** Rooms and tags, in the order in which they were followed. */
    public List<Shown> of(Viewer viewer) {
        return followed(viewer.person()).stream()
                .filter(one -> !one.isPerson())
                .map(one -> new Shown(one.kind(), one.shown()))
                .toList();
    }

    /** What they follow and have not muted. */
    public List<Followed> followed(UUID person) {
        return all(person).stream().filter(one -> !one.muted()).toList();
    }

    /** Also what they have muted. */
    public List<Followed> all(UUID person) {
        return database.read(handle -> store.of(handle, person));
    }

    /** All of it, as its person sees it: a room that they may not read any more is none of their business. */
    List<ShownFollow> shown(Viewer viewer) {
        var all = all(viewer.person());
        var named = people.named(all.stream()
                .filter(Followed::isPerson)
                .map(one -> id(one.what()))
                .toList());
        return all.stream()
                .map(one -> switch (one.kind()) {
                    case Followed.PERSON -> ShownFollow.of(one, named.get(id(one.what())));
                    case Followed.ROOM ->
                        room(viewer, one).map(room -> ShownFollow.of(one, room)).orElse(null);
                    default -> ShownFollow.of(one);
                })
                .filter(Objects::nonNull)
                .toList();
    }

    /** The room, if this person may read it now. */
    public Optional<Room> room(Viewer viewer, Followed followed) {
        try {
            return Optional.of(rooms.byId(UUID.fromString(followed.what()))).filter(room -> rooms.reads(viewer, room));
        } catch (Problem gone) {
            return Optional.empty();
        }
    }

    public void forget(Handle handle, UUID person) {
        store.forget(handle, person);
    }
}
