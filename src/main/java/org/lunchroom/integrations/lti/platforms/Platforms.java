package org.lunchroom.integrations.lti.platforms;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.Refusal;

/** The platforms that may launch us: an admin connects each, by hand or by an invitation to register itself. */
@Singleton
public class Platforms {
    private final Database database;
    private final Clock clock;
    private final Audit audit;
    private final PlatformLine line;
    private final PlatformStore store = new PlatformStore();

    @Inject
    public Platforms(Database database, Clock clock, Audit audit, PlatformLine line) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.line = line;
    }

    /** Connects a platform, in the name of this admin. */
    public Platform connect(Viewer admin, NewPlatform wanted) {
        var platform = wanted.checked(Ids.next(), clock.instant(), line);
        var deployments = wanted.checkedDeployments();
        try {
            return database.write(handle -> {
                store.insert(handle, platform);
                deployments.forEach(deployment -> store.deploy(handle, platform.id(), deployment));
                record(handle, admin, "lti.connected", platform);
                return platform;
            });
        } catch (UnableToExecuteStatementException e) {
            throw Refusal.in(e)
                    ? Problem.conflict("platform-known", "This issuer is connected with this client id already.")
                    : e;
        }
    }

    public List<Platform> all() {
        return database.read(store::all);
    }

    /** The platform, or a 404 problem. */
    public Platform find(UUID id) {
        return known(id).orElseThrow(Problem::notFound);
    }

    public Optional<Platform> known(UUID id) {
        return database.read(handle -> store.find(handle, id));
    }

    /** All registrations that this issuer has here. */
    public List<Platform> by(String issuer) {
        return database.read(handle -> store.by(handle, issuer));
    }

    public List<String> deployments(UUID platform) {
        return database.read(handle -> store.deployments(handle, platform));
    }

    /** Takes launches from this deployment, too. */
    public void deploy(Viewer admin, UUID id, String deployment) {
        var platform = find(id);
        database.run(handle -> {
            if (store.deploy(handle, id, deployment)) {
                record(handle, admin, "lti.deployed", platform);
            }
        });
    }

    public void withdraw(Viewer admin, UUID id, String deployment) {
        var platform = find(id);
        database.run(handle -> {
            if (store.withdraw(handle, id, deployment)) {
                record(handle, admin, "lti.withdrawn", platform);
            }
        });
    }

    /** From now on it launches nothing; rooms, and who is in them, stay. */
    public void disconnect(Viewer admin, UUID id) {
        var platform = find(id);
        database.run(handle -> {
            if (store.delete(handle, id)) {
                record(handle, admin, "lti.disconnected", platform);
            }
        });
    }

    private void record(Handle handle, Viewer admin, String act, Platform platform) {
        audit.record(handle, admin, act, platform.id(), Map.of("issuer", platform.issuer()));
    }
}
