package org.lunchroom.identity.launch;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.identity.Digest;
import org.lunchroom.identity.Directory;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MachineTime;

/**
 * Brings a session into a page that another system launched, where no cookie comes along: the page holds a code, which its
 * script swaps for a session at once. The code is known here only by its hash, and is good once. Nobody becomes more than a
 * member that way, but by the word of a trusted proxy.
 */
@Singleton
public class Launches {
    private static final String BEGINNING = "launch:";
    private static final String BY_PROXY = BEGINNING + "proxy:";
    private static final int RANDOM_BYTES = 32;

    private final Database database;
    private final Directory directory;
    private final Clock clock;
    private final LaunchStore store = new LaunchStore();
    private final SecureRandom random = new SecureRandom();

    @Inject
    public Launches(Database database, Directory directory, @MachineTime Clock clock) {
        this.database = database;
        this.directory = directory;
        this.clock = clock;
    }

    /** Whether it is a code, used or not, and nothing that a portal signed. */
    public static boolean isOne(String assertion) {
        return assertion.startsWith(BEGINNING);
    }

    /** A code by which this person comes in, once and within this time. */
    public String code(UUID person, Duration time) {
        return code(BEGINNING, person, Set.of(Roles.MEMBER), time);
    }

    private String code(String beginning, UUID person, Set<String> roles, Duration time) {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        var code = beginning + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant();
        database.run(handle -> {
            store.forget(handle, now);
            store.insert(handle, Digest.of(code), new LaunchStore.Who(person, roles), now.plus(time));
        });
        return code;
    }

    /** A code for somebody whom a trusted proxy names: they are what they are, and their page asks for the next in time. */
    public String code(Viewer viewer, Duration time) {
        return code(BY_PROXY, viewer.person(), viewer.roles(), time);
    }

    /** Whether the page brings another in time, so that its session need not last. */
    public static boolean isRenewed(String code) {
        return code.startsWith(BY_PROXY);
    }

    Optional<Viewer> use(String code) {
        return database.write(handle -> store.use(handle, Digest.of(code), clock.instant()))
                .flatMap(who -> directory.name(who.person()).map(name -> new Viewer(who.person(), name, who.roles())));
    }
}
