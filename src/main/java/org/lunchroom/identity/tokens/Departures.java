package org.lunchroom.identity.tokens;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.session.Sessions;

/** People who are gone, or whose way in was changed: all that speaks for them ends. Signing out is less than that. */
@Singleton
public class Departures {
    private final Sessions sessions;
    private final Tokens tokens;

    @Inject
    public Departures(Sessions sessions, Tokens tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    /** Ends their sessions and their tokens, here at once and on other nodes within a second. */
    public void gone(Handle handle, Collection<UUID> people) {
        sessions.endAll(handle, people);
        tokens.endAll(handle, people);
    }
}
