package org.lunchroom.ideas;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.OnlyOnce;
import org.lunchroom.rooms.PostLimits;
import org.lunchroom.rooms.Rooms;

/**
 * Idea cards. A person has one of each answer or ask. Whoever may not read what a card quotes does not see the card:
 * that is asked each time that one is read, and never remembered.
 */
@Singleton
public class Ideas {
    private final Database database;
    private final Clock clock;
    private final Rooms rooms;
    private final Origins origins;
    private final Audiences audiences;
    private final IdeaNews news;
    private final Audit audit;
    private final PostLimits limits;
    private final OnlyOnce onlyOnce;
    private final IdeaStore store = new IdeaStore();

    @Inject
    public Ideas(
            Database database,
            Clock clock,
            Rooms rooms,
            Origins origins,
            Audiences audiences,
            IdeaNews news,
            Audit audit,
            PostLimits limits) {
        this.database = database;
        this.clock = clock;
        this.rooms = rooms;
        this.origins = origins;
        this.audiences = audiences;
        this.news = news;
        this.audit = audit;
        this.limits = limits;
        this.onlyOnce = new OnlyOnce(clock);
    }

    /** Keeps something as a card, once: who has a card of it already gets that one, as it is. */
    public Made make(Viewer viewer, NewIdea wanted, String key) {
        var origin = origins.wanted(viewer, wanted);
        var change = change(wanted);
        var aim = Optional.ofNullable(audiences.aim(viewer, wanted, origin.room()));
        // As exact as a cursor is.
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var blank = change.to(Idea.blank(Ids.next(), viewer.person(), origin, now));
        var fresh = aim.map(to -> audiences.aimed(blank, to)).orElse(blank);
        limits.take(viewer);
        var made = database.write(handle -> onlyOnce.make(
                handle, viewer.person(), key, "idea", () -> kept(handle, fresh, change, aim.orElse(null))));
        return new Made(seen(viewer, made.id()), made.now() && made.id().equals(fresh.id()));
    }

    private UUID kept(Handle handle, Idea fresh, Change change, Aim aim) {
        if (!store.insert(handle, fresh)) {
            return store.own(handle, fresh).orElseThrow(Problem::notFound).id();
        }
        put(handle, fresh, change, aim);
        news.tell(handle, fresh, fresh.maker());
        return fresh.id();
    }

    private void put(Handle handle, Idea idea, Change change, Aim aim) {
        if (change.tags() != null) {
            store.tag(handle, idea.id(), change.tags());
        }
        if (aim != null) {
            store.standNowhere(handle, idea.id());
            if (aim.room() != null) {
                store.stand(handle, idea.id(), aim.room());
            }
        }
    }

    /** Changes what its maker says on it, or whom it is for. */
    public Idea change(Viewer viewer, UUID id, NewIdea wanted) {
        own(viewer, id);
        if (wanted.message() != null || wanted.ask() != null) {
            throw Problem.invalid("message", "What a card is about stays. Make another one.");
        }
        var change = change(wanted);
        database.run(handle -> {
            var before = store.locked(handle, id).orElseThrow(Problem::notFound);
            var aim = audiences.aim(viewer, wanted, before.room());
            var said = change.to(before);
            var after = aim == null ? said : audiences.aimed(said, aim);
            var told = new TreeSet<>(news.places(handle, before));
            store.update(handle, after);
            put(handle, after, change, aim);
            told.addAll(news.places(handle, after));
            news.tell(handle, id, viewer.person(), told);
        });
        return seen(viewer, id);
    }

    /** Brings it to one more room, with what its maker then allows. */
    public void bring(Viewer viewer, Idea idea, UUID room) {
        database.run(handle -> {
            var before = store.locked(handle, idea.id()).orElseThrow(Problem::notFound);
            var aimed = audiences.aimed(before, new Aim(Audience.ROOM, room));
            boolean wider = before.audience() == Audience.EVERYONE;
            var after = wider ? before.to(Audience.EVERYONE, aimed.consent()) : aimed;
            store.update(handle, after);
            store.stand(handle, idea.id(), room);
            news.tell(handle, after, viewer.person());
        });
    }

    /** What the author of the words, or who asks them, says about more readers. */
    public void consent(Viewer viewer, Idea idea, Consent said) {
        database.run(handle -> {
            var before = store.locked(handle, idea.id()).orElseThrow(Problem::notFound);
            var told = news.places(handle, before);
            store.update(handle, before.to(before.audience(), said));
            news.tell(handle, idea.id(), viewer.person(), told);
        });
    }

    /** Takes it away, a second time too: who made it, or who runs the room where its words were said. */
    public void remove(Viewer viewer, UUID id) {
        var found = database.read(handle -> store.byId(handle, id));
        found.filter(idea -> mayRemove(viewer, idea) || refuseSeen(viewer, idea))
                .ifPresent(idea -> database.run(handle -> removed(handle, viewer, idea)));
    }

    private void removed(Handle handle, Viewer viewer, Idea idea) {
        var told = news.places(handle, idea);
        store.delete(handle, idea.id());
        if (!viewer.person().equals(idea.maker())) {
            audit.record(handle, viewer, "idea.removed", idea.id(), idea.maker(), Map.of());
        }
        news.tell(handle, idea.id(), viewer.person(), told);
    }

    /** Whether the viewer may take it away. */
    public boolean mayRemove(Viewer viewer, Idea idea) {
        return viewer.person().equals(idea.maker()) || runs(viewer, idea);
    }

    /** Whether the viewer runs the room where its words were said. */
    public boolean runs(Viewer viewer, Idea idea) {
        return rooms.runs(viewer, rooms.byId(idea.room()));
    }

    // Who does not see it learns nothing from trying.
    private boolean refuseSeen(Viewer viewer, Idea idea) {
        if (find(viewer, idea.id()).isPresent()) {
            throw Problem.forbidden("Only whoever made it, or runs its room, removes a card.");
        }
        return false;
    }

    /** The card, if the viewer may read it and what it quotes; else a 404. */
    public Idea seen(Viewer viewer, UUID id) {
        return find(viewer, id).orElseThrow(Problem::notFound);
    }

    private Optional<Idea> find(Viewer viewer, UUID id) {
        var sight = audiences.of(viewer);
        return database.read(handle -> store.seen(handle, sight, id));
    }

    /** The card whoever asks: for code that decides itself what the viewer may do with it. */
    public Optional<Idea> find(UUID id) {
        return database.read(handle -> store.byId(handle, id));
    }

    /** A page of those that the viewer may see. */
    public List<Idea> list(Viewer viewer, WhichIdeas which) {
        var sight = audiences.of(viewer);
        return database.read(handle -> store.list(handle, sight, which));
    }

    /** The rooms that cards were brought to, whoever may read these. */
    public Map<UUID, List<UUID>> rooms(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : database.read(handle -> store.rooms(handle, ids));
    }

    public Map<UUID, List<String>> tags(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : database.read(handle -> store.tags(handle, ids));
    }

    private Change change(NewIdea wanted) {
        return Change.of(wanted, clock.instant());
    }

    private void own(Viewer viewer, UUID id) {
        if (!seen(viewer, id).maker().equals(viewer.person())) {
            throw Problem.forbidden("Only whoever made it changes a card.");
        }
    }
}
