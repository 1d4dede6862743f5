package org.lunchroom.identity.session;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.lunchroom.identity.Directory;
import org.lunchroom.identity.GuestIds;
import org.lunchroom.identity.Persona;
import org.lunchroom.identity.SignInSettings;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MachineTime;

/** Who holds a role now, by whichever door they came. Members are nobody's business. */
@Singleton
public class Holders {
    private final Database database;
    private final Directory directory;
    private final Clock clock;
    private final boolean personas;
    private final SessionStore store = new SessionStore();

    @Inject
    public Holders(Database database, Directory directory, @MachineTime Clock clock, SignInSettings settings) {
        this.database = database;
        this.directory = directory;
        this.clock = clock;
        this.personas = settings.personas();
    }

    /** Who is signed in with more than a member may do, by name. */
    public List<Viewer> all() {
        var now = clock.instant();
        return database.read(handle -> store.lasting(handle, now)).stream()
                .filter(session -> personas || !Persona.isOne(session.person()))
                .filter(session -> !GuestIds.isOne(session.person()))
                .filter(session -> session.roles().size() > 1)
                .map(session -> new Viewer(
                        session.person(), directory.name(session.person()).orElse(""), session.roles()))
                .distinct()
                .sorted(Comparator.comparing(Viewer::name))
                .toList();
    }
}
