package org.lunchroom.ideas.keeping;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.ideas.Idea;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.Database;

/** Others' cards that people keep among their own. How many do everybody sees; who, nobody. */
@Singleton
public class Keeps {
    private final Database database;
    private final Clock clock;
    private final KeepStore store = new KeepStore();

    @Inject
    public Keeps(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps a card that the viewer sees; doing so again changes nothing. */
    public void keep(Viewer viewer, Idea idea) {
        database.run(handle -> store.keep(handle, idea.id(), viewer.person(), clock.instant()));
    }

    public void unkeep(Viewer viewer, Idea idea) {
        database.run(handle -> store.unkeep(handle, idea.id(), viewer.person()));
    }

    /** Which of these the viewer keeps. */
    public Set<UUID> kept(Viewer viewer, Collection<UUID> ideas) {
        return ideas.isEmpty() ? Set.of() : database.read(handle -> store.by(handle, viewer.person(), ideas));
    }

    /** How many keep each of these; those that nobody keeps are left out. */
    public Map<UUID, Integer> counts(Collection<UUID> ideas) {
        return ideas.isEmpty() ? Map.of() : database.read(handle -> store.counts(handle, ideas));
    }
}
