package org.lunchroom.integrations.lti.registering;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Digest;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MachineTime;
import org.lunchroom.people.People;

/**
 * An admin's leave for one platform to connect itself, within a day. Without it anybody could have us ask any address, and
 * become a platform whose word we believe.
 */
@Singleton
public class Invitations {
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int RANDOM_BYTES = 24;

    private final Database database;
    private final Clock clock;
    private final Audit audit;
    private final People people;
    private final String base;
    private final InvitationStore store = new InvitationStore();
    private final SecureRandom random = new SecureRandom();

    @Inject
    public Invitations(Database database, @MachineTime Clock clock, Audit audit, People people, Settings settings) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.people = people;
        this.base = settings.baseUrl();
    }

    /** An address for the platform's page of tools. */
    public record Invitation(String address, Instant until) {}

    public Invitation invite(Viewer admin) {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        var code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant();
        database.run(handle -> {
            store.forget(handle, now);
            store.insert(handle, Digest.of(code), admin.person(), now.plus(A_DAY));
            audit.record(handle, admin, "lti.invited", admin.person(), Map.of());
        });
        return new Invitation(base + "/lti/register?invitation=" + code, now.plus(A_DAY));
    }

    /** In whose name a platform connects itself; once. */
    Optional<Viewer> use(String code) {
        return database.write(handle -> store.use(handle, Digest.of(code), clock.instant()))
                .map(people::find)
                .map(person -> new Viewer(person.id(), person.name(), Set.of(Roles.MEMBER, Roles.ADMIN)));
    }
}
