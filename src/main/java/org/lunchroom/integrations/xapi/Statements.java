package org.lunchroom.integrations.xapi;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.GuestIds;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Opening;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.people.LearningRecord;

/**
 * Writes down what is to be told: only where an admin set a store, and only of people who want it, from the moment on at which
 * they said so. Taken back, what still waits is deleted with the choice.
 */
@Singleton
public class Statements implements LearningRecord {
    private final Database database;
    private final Clock clock;
    private final boolean offered;
    private final StatementStore store = new StatementStore();

    @Inject
    public Statements(Database database, Clock clock, Settings settings) {
        this.database = database;
        this.clock = clock;
        this.offered = RecordStore.of(settings).isPresent();
    }

    /** Made before anything runs, so that a wrong setting stops the start. */
    void open(@Observes Opening opening) {}

    /**
     * What somebody chose.
     *
     * @param offered whether there is anything to choose
     * @param since when they said yes; left out where they did not
     */
    public record Choice(boolean offered, boolean given, Instant since) {}

    @Override
    public void did(Handle handle, UUID person, Deed deed, UUID thing) {
        did(handle, person, deed, thing, clock.instant());
    }

    /** They did it then; what was before their choice is nobody's business. */
    void did(Handle handle, UUID person, Deed deed, UUID thing, Instant at) {
        if (offered
                && store.since(handle, person)
                        .filter(since -> !at.isBefore(since))
                        .isPresent()) {
            store.insert(handle, Statement.of(person, deed, thing, at));
        }
    }

    boolean offered() {
        return offered;
    }

    public Choice choice(Viewer viewer) {
        var since = database.read(handle -> store.since(handle, viewer.person()));
        return new Choice(offered, since.isPresent(), since.orElse(null));
    }

    /** From now on they want it. */
    public Choice give(Viewer viewer) {
        if (!offered || GuestIds.isOne(viewer.person())) {
            throw Problem.conflict("not-offered", "There is no learning record store here.");
        }
        database.run(handle -> store.choose(handle, viewer.person(), clock.instant()));
        return choice(viewer);
    }

    /** They do not want it any more; a second time, too, and where nothing is offered any more. */
    public Choice takeBack(Viewer viewer) {
        database.run(handle -> store.takeBack(handle, viewer.person()));
        return choice(viewer);
    }
}
