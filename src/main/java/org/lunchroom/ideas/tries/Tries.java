package org.lunchroom.ideas.tries;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.ideas.Credit;
import org.lunchroom.ideas.Idea;
import org.lunchroom.ideas.IdeaNews;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.PostLimits;

/** "I tried it": once for each person, with a line on how it went, under their name only where they want that. */
@Singleton
public class Tries {
    private final Database database;
    private final Clock clock;
    private final People people;
    private final PostLimits limits;
    private final IdeaNews news;
    private final Audit audit;
    private final TryStore store = new TryStore();

    @Inject
    public Tries(Database database, Clock clock, People people, PostLimits limits, IdeaNews news, Audit audit) {
        this.database = database;
        this.clock = clock;
        this.people = people;
        this.limits = limits;
        this.news = news;
        this.audit = audit;
    }

    /** Says that the viewer tried a card that they see, or says it otherwise. */
    public void put(Viewer viewer, Idea idea, NewTry wanted) {
        var outcome = Check.present("outcome", wanted.outcome());
        var line =
                Check.optionalText("line", wanted.line(), NewTry.LONGEST_LINE).replaceAll("\\s+", " ");
        boolean named = Boolean.TRUE.equals(wanted.named()) && !line.isEmpty();
        limits.take(viewer);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        database.run(handle -> {
            store.lock(handle, idea.id());
            var before = store.of(handle, idea.id(), viewer.person());
            // Its id is new and its time the first one's: nobody follows who says something else now.
            var at = before.map(Try::at).orElse(now);
            store.put(handle, new Try(UUID.randomUUID(), idea.id(), viewer.person(), outcome, line, named, at));
            tell(handle, idea);
        });
    }

    /** Takes it back, a second time too. */
    public void withdraw(Viewer viewer, Idea idea) {
        database.run(handle -> {
            store.lock(handle, idea.id());
            if (store.of(handle, idea.id(), viewer.person()).isPresent()) {
                store.remove(handle, idea.id(), viewer.person());
                tell(handle, idea);
            }
        });
    }

    /** Takes somebody's line off a card; that they tried it still counts. For those who run the card's room. */
    public void removeLine(Viewer moderator, Idea idea, UUID id) {
        database.run(handle -> {
            store.lock(handle, idea.id());
            var found = store.byId(handle, idea.id(), id).orElseThrow(Problem::notFound);
            store.unline(handle, id);
            // Not of whom: the record of what moderators did must not name who wanted no name.
            audit.record(handle, moderator, "idea.line.removed", idea.id(), null, Map.of());
            if (!found.line().isEmpty()) {
                tell(handle, idea);
            }
        });
    }

    // As told by the card's maker: whoever reads the journal must not learn who tried what.
    private void tell(Handle handle, Idea idea) {
        news.tell(handle, idea, idea.maker());
    }

    /**
     * What was said by those who tried it, newest first.
     *
     * @param after the last one of the page before, and not its time, which is nobody's business; null for the first
     */
    public List<ShownTry> lines(Viewer viewer, Idea idea, UUID after, int limit) {
        var found = database.read(handle -> {
            var place =
                    after == null ? null : store.byId(handle, idea.id(), after).orElseThrow(Tries::lost);
            return store.lines(handle, idea.id(), place, limit);
        });
        var named =
                people.named(found.stream().filter(Try::named).map(Try::person).collect(Collectors.toSet()));
        return found.stream().map(one -> shown(viewer, one, named)).toList();
    }

    private static ShownTry shown(Viewer viewer, Try one, Map<UUID, Person> named) {
        return new ShownTry(
                one.id(),
                one.outcome().text(),
                one.line(),
                one.named() ? Credit.named(named.get(one.person())) : Credit.COLLEAGUE,
                one.named() ? one.at() : one.at().truncatedTo(ChronoUnit.DAYS),
                viewer.person().equals(one.person()) ? true : null);
    }

    private static Problem lost() {
        return Problem.invalid("bad-cursor", "after", "What this page began behind has changed. Begin again.");
    }

    /** How many tried each of these cards; those that nobody tried are left out. */
    public Map<UUID, Count> counts(Collection<UUID> ideas) {
        return ideas.isEmpty() ? Map.of() : database.read(handle -> store.counts(handle, ideas));
    }

    /** What the viewer said of these cards. */
    public Map<UUID, MyTry> mine(Viewer viewer, Collection<UUID> ideas) {
        return ideas.isEmpty()
                ? Map.of()
                : database.read(handle -> store.by(handle, viewer.person(), ideas)).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> MyTry.of(entry.getValue())));
    }
}
