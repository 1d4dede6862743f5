package org.lunchroom.results;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.chats.Chats;
import org.lunchroom.goals.GoalLink;
import org.lunchroom.goals.Goals;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.OnlyOnce;
import org.lunchroom.rooms.PostLimits;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/**
 * The ledger of results. Who reads one is said when it is made: the room that it came of, or everybody of the house; and
 * those who read the house's numbers, since it is they for whom it is written.
 */
@Singleton
public class Results {
    private final Database database;
    private final Clock clock;
    private final Rooms rooms;
    private final Chats chats;
    private final Goals goals;
    private final Audit audit;
    private final PostLimits limits;
    private final OnlyOnce onlyOnce;
    private final ResultStore store = new ResultStore();

    @Inject
    public Results(
            Database database, Clock clock, Rooms rooms, Chats chats, Goals goals, Audit audit, PostLimits limits) {
        this.database = database;
        this.clock = clock;
        this.rooms = rooms;
        this.chats = chats;
        this.goals = goals;
        this.audit = audit;
        this.limits = limits;
        this.onlyOnce = new OnlyOnce(clock);
    }

    /** Writes a result into the ledger, once for each key. */
    public Result claim(Viewer viewer, NewResult said, String key) {
        var result = checked(viewer, said);
        var links = links(said);
        refuseBare(result, links);
        limits.take(viewer);
        var made = database.write(handle -> onlyOnce.make(handle, viewer.person(), key, "result", () -> {
            store.insert(handle, result);
            store.link(handle, result.id(), links);
            return result.id();
        }));
        return seen(viewer, made.id());
    }

    private Result checked(Viewer viewer, NewResult said) {
        var room = room(viewer, said);
        var now = clock.instant();
        return new Result(
                Ids.next(),
                room.id(),
                chat(viewer, room, said.chat()),
                said.goal(),
                viewer.person(),
                claim(said.claim()),
                evidence(said.evidence()),
                Check.present("step", said.step()),
                Objects.requireNonNullElse(said.audience(), Readers.ROOM),
                now,
                now,
                1);
    }

    // Of a goal that is not theirs nobody learns whether it is there.
    private Room room(Viewer viewer, NewResult said) {
        if (said.goal() == null) {
            return rooms.seen(viewer, Check.text("room", said.room(), 200));
        }
        var room = rooms.byId(goals.own(viewer, said.goal()).room());
        if (!rooms.reads(viewer, room)) {
            throw Problem.notFound();
        }
        return room;
    }

    private UUID chat(Viewer viewer, Room room, UUID id) {
        if (id != null && !chats.seen(viewer, id).room().equals(room.id())) {
            throw Problem.notFound();
        }
        return id;
    }

    private static String claim(String written) {
        return Check.text("claim", written, NewResult.LONGEST_CLAIM).replaceAll("\\s+", " ");
    }

    private static String evidence(String written) {
        return Check.optionalText("evidence", written, NewResult.LONGEST_EVIDENCE);
    }

    private static List<GoalLink> links(NewResult said) {
        return said.links() == null ? List.of() : GoalLink.checked(said.links());
    }

    private static void refuseBare(Result result, List<GoalLink> links) {
        if (result.evidence().isEmpty() && links.isEmpty()) {
            throw Problem.invalid("no-evidence", "evidence", "Say how one can see it, or give a link.");
        }
    }

    /** Changes its author's words; whoever confirmed it confirmed other words then, and that is shown. */
    public Result change(Viewer viewer, UUID id, NewResult said) {
        own(viewer, id);
        if (said.movesIt()) {
            throw Problem.invalid("room", "Where a result comes from stays. Make another one.");
        }
        database.run(handle -> {
            var before = store.locked(handle, id).orElseThrow(Problem::notFound);
            var known = store.links(handle, List.of(id)).getOrDefault(id, List.of());
            var links = said.links() == null ? known : links(said);
            var after = before.saying(
                    said.claim() == null ? before.claim() : claim(said.claim()),
                    said.evidence() == null ? before.evidence() : evidence(said.evidence()),
                    Objects.requireNonNullElse(said.step(), before.step()),
                    Objects.requireNonNullElse(said.audience(), before.audience()),
                    clock.instant());
            refuseBare(after, links);
            store.update(handle, same(before, after) && links.equals(known) ? after : after.anew());
            store.link(handle, id, links);
        });
        return seen(viewer, id);
    }

    private static boolean same(Result before, Result after) {
        return before.claim().equals(after.claim())
                && before.evidence().equals(after.evidence())
                && before.step() == after.step();
    }

    /** Takes it out of the ledger: its author, or whoever runs its room. */
    public void remove(Viewer viewer, UUID id) {
        var result = seen(viewer, id);
        boolean own = result.author().equals(viewer.person());
        if (!own && !rooms.runs(viewer, rooms.byId(result.room()))) {
            throw Problem.forbidden("Only its author, or whoever runs its room, takes a result out.");
        }
        database.run(handle -> {
            store.delete(handle, id);
            if (!own) {
                audit.record(handle, viewer, "result.removed", id, result.author(), Map.of());
            }
        });
    }

    /** The result, if the viewer may read it; else a 404. */
    public Result seen(Viewer viewer, UUID id) {
        return database.read(handle -> store.seen(handle, sight(viewer), id)).orElseThrow(Problem::notFound);
    }

    private void own(Viewer viewer, UUID id) {
        if (!seen(viewer, id).author().equals(viewer.person())) {
            throw Problem.forbidden("Only its author changes a result.");
        }
    }

    public List<Result> list(Viewer viewer, WhichResults which) {
        return database.read(handle -> store.list(handle, sight(viewer), which));
    }

    private static ResultStore.Sight sight(Viewer viewer) {
        return new ResultStore.Sight(viewer.person(), Roles.may(viewer.roles(), Permission.REPORTS));
    }

    public Map<UUID, List<GoalLink>> links(Collection<UUID> results) {
        return results.isEmpty() ? Map.of() : database.read(handle -> store.links(handle, results));
    }

    /** For as long as the transaction lasts nobody else's to change; a 404 where it is gone. */
    public Result locked(Handle handle, UUID id) {
        return store.locked(handle, id).orElseThrow(Problem::notFound);
    }
}
