package org.lunchroom.identity.portal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.apache.shiro.authc.AuthenticationException;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.claims.Assertion;
import org.lunchroom.identity.claims.Refused;
import org.lunchroom.identity.gate.Door;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MachineTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** For those whose portal says who they are; each assertion opens it once. */
@Singleton
public class PortalDoor extends Door<AssertionToken> {
    private static final Logger LOG = LoggerFactory.getLogger(PortalDoor.class);

    private final Database database;
    private final Clock clock;
    private final PortalWord word;
    private final Admission admission;
    private final UsedStore used = new UsedStore();

    @Inject
    public PortalDoor(Database database, @MachineTime Clock clock, PortalWord word, Admission admission) {
        super(AssertionToken.class);
        this.database = database;
        this.clock = clock;
        this.word = word;
        this.admission = admission;
    }

    /** Reads the portal's settings; the first wrong value stops the start. */
    public static void check(Settings settings) {
        PortalSettings.from(settings);
    }

    @Override
    protected Viewer viewer(AssertionToken token) {
        try {
            return admit(word.read(token.getCredentials(), token.origin()));
        } catch (Refused e) {
            LOG.info("A portal's assertion was refused: {}", e.getMessage());
            throw e;
        }
    }

    private Viewer admit(Assertion assertion) throws AuthenticationException {
        var who = admission.known(assertion);
        return database.write(handle -> {
            used.forget(handle, clock.instant());
            if (!used.use(handle, assertion)) {
                throw new Refused("used-before");
            }
            return admission.admit(who);
        });
    }
}
