package org.lunchroom.identity.gate;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.lunchroom.identity.Viewer;

/** For those who have signed in before and come with their session's token. */
@Singleton
class SessionDoor extends Door<SessionToken> {
    private final SessionHolder sessions;

    @Inject
    SessionDoor(SessionHolder sessions) {
        super(SessionToken.class);
        this.sessions = sessions;
    }

    @Override
    protected Viewer viewer(SessionToken token) {
        return sessions.viewer(token.getCredentials()).orElse(null);
    }
}
