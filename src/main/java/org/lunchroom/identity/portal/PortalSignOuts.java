package org.lunchroom.identity.portal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.apache.shiro.authc.AuthenticationException;
import org.lunchroom.identity.Directory;
import org.lunchroom.identity.claims.Refused;
import org.lunchroom.identity.session.Sessions;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A portal says that somebody signed out there: what they have open here ends, too. */
@Singleton
public class PortalSignOuts {
    private static final Logger LOG = LoggerFactory.getLogger(PortalSignOuts.class);

    private static final int LONGEST = 8192;
    private final PortalWord word;
    private final Directory directory;
    private final Database database;
    private final Sessions sessions;
    private final UsedStore used = new UsedStore();

    @Inject
    PortalSignOuts(PortalWord word, Directory directory, Database database, Sessions sessions) {
        this.word = word;
        this.directory = directory;
        this.database = database;
        this.sessions = sessions;
    }

    /** Ends the sessions of whom the portal's signed word names; one who never came here is as well out. */
    public void out(String text) {
        try {
            if (text.length() > LONGEST) {
                throw new Refused("too-long");
            }
            var said = word.signOut(text);
            if (!database.write(handle -> used.use(handle, said))) {
                throw new Refused("used-before");
            }
            directory.known(said.who().issuer(), said.who().subject()).ifPresent(sessions::endAll);
        } catch (AuthenticationException e) {
            LOG.info("A portal's sign-out was refused: {}", e.getMessage());
            throw Problem.of(401, "sign-in-refused", "Signing out was refused.");
        }
    }
}
