package org.lunchroom.digests;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.bookmarks.Place;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.OnlyOnce;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.Visibility;

/**
 * Digests: begun, filled and found. A draft is there for its curators alone; once published, for whoever may read the room
 * it is for, or for everybody who is signed in.
 */
@Singleton
public class Digests {
    private final Database database;
    private final Rooms rooms;
    private final Curators curators;
    private final Contents contents;
    private final Clock clock;
    private final OnlyOnce onlyOnce;
    private final DigestStore store = new DigestStore();
    private final PickStore picks = new PickStore();

    @Inject
    public Digests(Database database, Rooms rooms, Curators curators, Contents contents, Clock clock) {
        this.database = database;
        this.rooms = rooms;
        this.curators = curators;
        this.contents = contents;
        this.clock = clock;
        this.onlyOnce = new OnlyOnce(clock);
    }

    /** Begins a draft; a retry with the same key finds the one that the first try made. */
    public Digest begin(Viewer viewer, NewDigest wanted, String key) {
        var room = wanted.room() == null ? null : rooms.seen(viewer, wanted.room());
        if (!curators.may(viewer, room)) {
            throw Problem.forbidden(
                    room == null
                            ? "Only organisers make digests for everyone here."
                            : "Only those who run this room make its digests.");
        }
        var title = Edit.title(wanted.title() == null ? room == null ? "Digest" : room.title() : wanted.title());
        var draft = Digest.draft(Ids.next(), room == null ? null : room.id(), title, viewer.person(), clock.instant());
        var made = database.write(handle -> onlyOnce.make(handle, viewer.person(), key, "digest", () -> {
            store.insert(handle, draft);
            return draft.id();
        }));
        return byId(made.id());
    }

    /** The digest, if the viewer may read it; else a 404 that does not say why. */
    public Digest seen(Viewer viewer, UUID id) {
        var digest = byId(id);
        if (!(digest.published() && curators.reads(viewer, digest)) && !curators.may(viewer, digest)) {
            throw Problem.notFound();
        }
        return digest;
    }

    /** The digest, if the viewer is one of its curators. */
    public Digest curated(Viewer viewer, UUID id) {
        var digest = byId(id);
        curators.check(viewer, digest);
        return digest;
    }

    /** The digest whoever asks: for code that already knows the viewer may. */
    public Digest byId(UUID id) {
        return database.read(handle -> store.byId(handle, id)).orElseThrow(Problem::notFound);
    }

    /** What was picked, in the curator's order. */
    public List<Pick> picks(UUID digest) {
        return database.read(handle -> picks.of(handle, digest));
    }

    /** Those that came out for a room's readers, or for everyone where there is no room, newest first. */
    public List<Digest> published(Room room, Place before, int limit) {
        var ids = room == null ? List.<UUID>of() : List.of(room.id());
        return database.read(handle -> store.list(handle, new WhichDigests(true, ids, room == null, before, limit)));
    }

    /** The drafts for them, newest first, if the viewer may change them. */
    public List<Digest> drafts(Viewer viewer, Room room, int limit) {
        var ids = room == null ? List.<UUID>of() : List.of(room.id());
        return database
                .read(handle -> store.list(handle, new WhichDigests(false, ids, room == null, null, limit)))
                .stream()
                .filter(digest -> curators.may(viewer, digest))
                .toList();
    }

    /** Changes a draft, unless somebody else has changed it since the given version. */
    public void edit(Viewer viewer, UUID id, Edit wanted, int version) {
        var digest = curated(viewer, id);
        var edit = wanted.checked();
        var before = picks(id);
        var after = edit.items() == null ? null : picked(viewer, digest, edit.items(), before);
        database.run(handle -> {
            var now = locked(handle, id, version);
            refuseLate(now);
            store.keep(handle, now.with(edit));
            if (after != null) {
                picks.put(handle, id, after);
            }
        });
    }

    /** The same, unless somebody else has changed it since the given version. */
    public Digest locked(Handle handle, UUID id, int version) {
        var digest = store.locked(handle, id).orElseThrow(Problem::notFound);
        if (digest.version() != version) {
            throw Problem.of(412, "edited-meanwhile", "Somebody else has changed this digest. Look at it again.");
        }
        return digest;
    }

    private static void refuseLate(Digest digest) {
        if (digest.published()) {
            throw Problem.conflict("published-already", "It is published. Take it back first, or correct it.");
        }
    }

    private List<Pick> picked(Viewer viewer, Digest digest, List<Edit.Item> items, List<Pick> before) {
        var picked = new ArrayList<Pick>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var room = item.room() == null ? null : source(viewer, digest, item.room(), "items[" + i + "].room");
            picked.add(new Pick(item.kind(), item.id(), room == null ? null : room.id(), item.line()));
        }
        var known = before.stream().map(Pick::subject).toList();
        var shown = contents.of(picked);
        for (int i = 0; i < picked.size(); i++) {
            // What was there when it was picked may stay in the draft without its words.
            if (!shown.get(i).there() && !known.contains(picked.get(i).subject())) {
                throw Problem.invalid("no-such-item", "items[" + i + "].id", "There is no such link or message.");
            }
        }
        return picked;
    }

    /** The room where something was found, if all the digest's readers may read it. */
    private Room source(Viewer viewer, Digest digest, String tag, String field) {
        var room = rooms.find(viewer, tag)
                .orElseThrow(() -> Problem.invalid("no-such-room", field, "There is no such room that you can see."));
        boolean forAll = digest.room() == null
                ? room.visibility() == Visibility.OPEN
                : digest.room().equals(room.id());
        if (!forAll) {
            throw Problem.invalid(
                    "not-for-all",
                    field,
                    "Not everybody who gets this digest may read that room; what is said there stays there.");
        }
        return room;
    }

    /** The digest, ours until the transaction ends; empty when it was thrown away. */
    public Optional<Digest> locked(Handle handle, UUID id) {
        return store.locked(handle, id);
    }

    /** Keeps what became of it, as the next version. */
    public void keep(Handle handle, Digest digest) {
        store.keep(handle, digest);
    }

    /** The same, with these items in place of those so far. */
    public void keep(Handle handle, Digest digest, List<Pick> items) {
        keep(handle, digest);
        picks.put(handle, digest.id(), items);
    }

    /** Adds the next draft of a series. */
    public void add(Handle handle, Digest draft) {
        store.insert(handle, draft);
    }

    /** When the newest one for these readers came out; everyone's when there is no room. */
    public Optional<Instant> newest(Room room) {
        return database.read(handle -> store.newest(handle, room == null ? null : room.id()));
    }

    /** What is in a digest for these readers already, published or not. */
    public Set<UUID> used(UUID room) {
        return database.read(handle -> picks.used(handle, room));
    }

    /** Throws a draft away. */
    public void drop(Viewer viewer, UUID id) {
        curated(viewer, id);
        database.run(handle -> store.locked(handle, id).ifPresent(digest -> {
            refuseLate(digest);
            store.delete(handle, id);
        }));
    }
}
