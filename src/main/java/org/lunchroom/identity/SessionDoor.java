package org.lunchroom.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.apache.shiro.authc.ExpiredCredentialsException;

/** For those who have signed in before and come with their session's token. */
@Singleton
class SessionDoor extends Door<SessionToken> {
    private final Sessions sessions;

    @Inject
    SessionDoor(Sessions sessions) {
        super(SessionToken.class);
        this.sessions = sessions;
    }

    @Override
    protected Viewer viewer(SessionToken token) {
        return sessions.viewer(token.getCredentials()).orElseThrow(ExpiredCredentialsException::new);
    }
}
