package org.lunchroom.goals;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.goals.checkins.Schedule;
import org.lunchroom.goals.partners.Companions;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.OnlyOnce;
import org.lunchroom.people.LearningRecord;
import org.lunchroom.people.LearningRecord.Deed;
import org.lunchroom.rooms.PostLimits;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/**
 * Goals. One is its person's alone unless they share it with the room, or a partner of their choice agrees to stand by
 * them; for anybody else it does not exist. It stays theirs when they leave the room, and when the room's time is over.
 */
@Singleton
public class Goals {
    private static final int MOST_OPEN = 10;

    private final Database database;
    private final Clock clock;
    private final Rooms rooms;
    private final Wanted wanted;
    private final Schedule schedule;
    private final PostLimits limits;
    private final LearningRecord record;
    private final Companions companions;
    private final GoalNews news;
    private final OnlyOnce onlyOnce;
    private final GoalStore store = new GoalStore();

    @Inject
    public Goals(
            Database database,
            Clock clock,
            Rooms rooms,
            Wanted wanted,
            Schedule schedule,
            PostLimits limits,
            Companions companions,
            GoalNews news,
            LearningRecord record) {
        this.database = database;
        this.clock = clock;
        this.rooms = rooms;
        this.wanted = wanted;
        this.schedule = schedule;
        this.limits = limits;
        this.record = record;
        this.companions = companions;
        this.news = news;
        this.onlyOnce = new OnlyOnce(clock);
    }

    /** Sets a goal, once for each key: from now on its person is asked how it goes. */
    public Goal set(Viewer viewer, Room room, NewGoal said, String key) {
        var goal = wanted.goal(viewer, room, said);
        var links = said.links() == null ? List.<GoalLink>of() : GoalLink.checked(said.links());
        limits.take(viewer);
        var made = database.write(handle -> onlyOnce.make(handle, viewer.person(), key, "goal", () -> {
            if (store.open(handle, room.id(), viewer.person()) >= MOST_OPEN) {
                throw Problem.conflict(
                        "too-many-goals",
                        "Ten open goals are enough for one room: finish, drop or put away one first.");
            }
            store.insert(handle, goal);
            store.link(handle, goal.id(), links);
            schedule.plan(handle, goal);
            companions.write(handle, goal);
            news.tell(handle, goal);
            record.did(handle, viewer.person(), Deed.SET_GOAL, goal.id());
            return goal.id();
        }));
        return own(viewer, made.id());
    }

    /** Changes what its person wants, and when. */
    public Goal change(Viewer viewer, UUID id, NewGoal said) {
        own(viewer, id);
        database.run(handle -> {
            var before = locked(handle, id);
            var after = wanted.changed(before, said);
            store.update(handle, after);
            if (said.links() != null) {
                store.link(handle, id, GoalLink.checked(said.links()));
            }
            if (after.open()) {
                schedule.plan(handle, after);
            }
            news.tell(handle, before, after);
        });
        return own(viewer, id);
    }

    /** Puts it away, with all that is still to be asked, or takes it out again. */
    public Goal archive(Viewer viewer, UUID id, boolean away) {
        own(viewer, id);
        database.run(handle -> {
            var before = locked(handle, id);
            if (away != (before.archivedAt() != null)) {
                keep(handle, before.archived(away ? clock.instant() : null));
            }
        });
        return own(viewer, id);
    }

    /** Deletes it for good, with what was answered. */
    public void remove(Viewer viewer, UUID id) {
        database.run(handle -> store.locked(handle, id)
                .filter(goal -> goal.person().equals(viewer.person()))
                .ifPresent(goal -> {
                    schedule.cancel(handle, goal);
                    store.delete(handle, id);
                    news.tell(handle, goal);
                }));
    }

    /** The goal, if it is the viewer's own; who sees it otherwise is refused, for others it does not exist. */
    public Goal own(Viewer viewer, UUID id) {
        var goal = seen(viewer, id);
        if (!goal.person().equals(viewer.person())) {
            throw Problem.forbidden("Only whoever set a goal changes it.");
        }
        return goal;
    }

    /** The goal, if the viewer sees it; else a 404. */
    public Goal seen(Viewer viewer, UUID id) {
        return find(id).filter(goal -> sees(viewer, goal)).orElseThrow(Problem::notFound);
    }

    private boolean sees(Viewer viewer, Goal goal) {
        boolean others = goal.partneredBy(viewer.person()) || (goal.shared() && goal.archivedAt() == null);
        return goal.person().equals(viewer.person()) || (others && rooms.reads(viewer, rooms.byId(goal.room())));
    }

    /** The goal whoever asks: for code that decides itself what the viewer may do with it. */
    public Optional<Goal> find(UUID id) {
        return database.read(handle -> store.byId(handle, id));
    }

    /** The viewer's own in all rooms, also in those that they left; the newest first. */
    public List<Goal> mine(Viewer viewer) {
        return database.read(handle -> store.own(handle, viewer.person()));
    }

    /** Those in a room that their people still work on. */
    public List<Goal> open(Handle handle, UUID room) {
        return store.openIn(handle, room);
    }

    /** Those whose people asked the viewer to stand by them, whether they agreed yet or not. */
    public List<Goal> beside(Viewer viewer) {
        return database.read(handle -> store.beside(handle, viewer.person()));
    }

    /** What others share with a room that the viewer may read. */
    public List<Goal> shared(Viewer viewer, Room room) {
        return database.read(handle -> store.shared(handle, room.id(), viewer.person()));
    }

    public Map<UUID, List<GoalLink>> links(Collection<UUID> goals) {
        return goals.isEmpty() ? Map.of() : database.read(handle -> store.links(handle, goals));
    }

    /** For as long as the transaction lasts nobody else's to change; a 404 where it is gone. */
    public Goal locked(Handle handle, UUID id) {
        return store.locked(handle, id).orElseThrow(Problem::notFound);
    }

    /** Keeps a goal that was locked, and asks on or not, as it now is. */
    public void keep(Handle handle, Goal goal) {
        var before = store.byId(handle, goal.id()).orElse(goal);
        store.update(handle, goal);
        if (goal.open()) {
            schedule.plan(handle, goal);
        } else {
            schedule.cancel(handle, goal);
        }
        news.tell(handle, before, goal);
    }

    /** Where the goal's days begin. */
    public static ZoneId zone(Goal goal) {
        return ZoneId.of(goal.zone());
    }
}
