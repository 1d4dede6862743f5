package org.lunchroom.identity.session;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.launch.LaunchToken;
import org.lunchroom.identity.launch.Launches;
import org.lunchroom.identity.portal.AssertionToken;
import org.lunchroom.kernel.http.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Swaps what proves who somebody is for a session. */
@Singleton
public class SignIn {
    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);
    public static final int ASSERTION_LENGTH = 8192;
    public static final int PASSWORD_LENGTH = 200;

    private final Sessions sessions;
    private final Arrival arrival;
    private final SignInLimits limits;

    @Inject
    SignIn(Sessions sessions, Arrival arrival, SignInLimits limits) {
        this.sessions = sessions;
        this.arrival = arrival;
        this.limits = limits;
    }

    /**
     * By the portal's word.
     *
     * @param origin of the page that sent it, as its browser says; null when none does
     * @param before the page's session until now; null where there is none
     */
    public SignedIn byAssertion(String assertion, String address, String origin, String before) {
        var attempt = limits.take("assertion", address, assertion);
        if (assertion.length() > ASSERTION_LENGTH) {
            LOG.info("A portal's assertion was refused: too-long");
            throw refused();
        }
        var viewer = admitted(new AssertionToken(assertion.strip(), origin));
        attempt.succeeded();
        arrival.signedIn(viewer);
        return new SignedIn(viewer, sessions.openHandedOver(viewer, before));
    }

    /** By the code in a page: where a learning platform launched it, their session needs no renewing that day. */
    public SignedIn byLaunch(String code, String address, String before) {
        var attempt = limits.take("launch", address, code);
        var viewer = admitted(new LaunchToken(code));
        attempt.succeeded();
        if (Launches.isRenewed(code)) {
            arrival.signedIn(viewer);
            return new SignedIn(viewer, sessions.openHandedOver(viewer, before));
        }
        return new SignedIn(viewer, sessions.openFor(viewer, Sessions.LONGEST));
    }

    /** By an account's name and password. */
    public SignedIn byPassword(String name, String password, String address) {
        var attempt = limits.take("password", address, name.toLowerCase(java.util.Locale.ROOT));
        var in = with(new UsernamePasswordToken(name, password));
        attempt.succeeded();
        return in;
    }

    /** By any token that a door takes. */
    public SignedIn with(AuthenticationToken proof) {
        var viewer = admitted(proof);
        arrival.signedIn(viewer);
        return new SignedIn(viewer, sessions.open(viewer));
    }

    private static Viewer admitted(AuthenticationToken proof) {
        var subject = SecurityUtils.getSubject();
        try {
            subject.login(proof);
        } catch (AuthenticationException e) {
            throw refused();
        }
        return (Viewer) subject.getPrincipal();
    }

    // One answer for every reason: a caller learns nothing about which check failed.
    private static Problem refused() {
        return Problem.of(401, "sign-in-refused", "Signing in was refused.");
    }

    /** Who came in, and their new session. */
    public record SignedIn(Viewer viewer, Sessions.Opened session) {}
}
