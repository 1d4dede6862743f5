package org.lunchroom.identity.launch;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.apache.shiro.authc.IncorrectCredentialsException;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.gate.Door;

/** For those whose page was launched by a system that had said who they are; each code opens it once. */
@Singleton
public class LaunchDoor extends Door<LaunchToken> {
    private final Launches launches;

    @Inject
    public LaunchDoor(Launches launches) {
        super(LaunchToken.class);
        this.launches = launches;
    }

    @Override
    protected Viewer viewer(LaunchToken token) {
        return launches.use(token.getCredentials()).orElseThrow(IncorrectCredentialsException::new);
    }
}
