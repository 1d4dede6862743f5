package org.lunchroom.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * The answer to a sign-in.
 *
 * @param expiresIn seconds until {@code expiresAt}, for pages whose clock is wrong
 */
public record SessionAnswer(String token, Instant expiresAt, long expiresIn, Me me) {
    static SessionAnswer of(SignIn.SignedIn in, Instant now, boolean demo) {
        var session = in.session();
        long seconds = Duration.between(now, session.expiresAt()).toSeconds();
        return new SessionAnswer(session.token(), session.expiresAt(), seconds, Me.of(in.viewer(), demo));
    }

    @Override
    public String toString() {
        return "SessionAnswer[" + expiresAt + "]";
    }
}
