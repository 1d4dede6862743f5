package org.lunchroom.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.AuthenticationToken;
import org.lunchroom.kernel.http.Problem;

/** Swaps what proves who somebody is for a session. */
@Singleton
public class SignIn {
    private final Sessions sessions;

    @Inject
    public SignIn(Sessions sessions) {
        this.sessions = sessions;
    }

    SignedIn asPersona(String persona) {
        return with(new PersonaToken(persona));
    }

    private SignedIn with(AuthenticationToken proof) {
        var subject = SecurityUtils.getSubject();
        try {
            subject.login(proof);
        } catch (AuthenticationException e) {
            // One answer for every reason: a caller learns nothing about which check failed.
            throw Problem.of(401, "sign-in-refused", "Signing in was refused.");
        }
        var viewer = (Viewer) subject.getPrincipal();
        return new SignedIn(viewer, sessions.open(viewer));
    }

    /** Who came in, and their new session. */
    record SignedIn(Viewer viewer, Sessions.Opened session) {}
}
