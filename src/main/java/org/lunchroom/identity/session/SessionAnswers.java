package org.lunchroom.identity.session;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.lunchroom.identity.Directory;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.time.MachineTime;

/** What a sign-in is answered with, through whichever door. */
@Singleton
public class SessionAnswers {
    private final Clock clock;
    private final Settings settings;
    private final Directory directory;

    @Inject
    SessionAnswers(@MachineTime Clock clock, Settings settings, Directory directory) {
        this.clock = clock;
        this.settings = settings;
        this.directory = directory;
    }

    /**
     * A session.
     *
     * @param expiresIn seconds until {@code expiresAt}, for pages whose clock is wrong
     */
    public record SessionAnswer(String token, Instant expiresAt, long expiresIn, Me me) {
        @Override
        public String toString() {
            return "SessionAnswer[" + expiresAt + "]";
        }
    }

    public Response created(SignIn.SignedIn in) {
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(of(in))
                .build();
    }

    /** What a page needs to go on with the session. */
    public SessionAnswer of(SignIn.SignedIn in) {
        var session = in.session();
        long seconds = Duration.between(clock.instant(), session.expiresAt()).toSeconds();
        var me = Me.of(in.viewer(), directory.groups(in.viewer().person()), settings.demo());
        return new SessionAnswer(session.token(), session.expiresAt(), seconds, me);
    }
}
