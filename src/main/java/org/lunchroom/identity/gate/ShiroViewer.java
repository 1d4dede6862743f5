package org.lunchroom.identity.gate;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.web.subject.WebSubject;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;

/** Reads the viewer whom the {@link Gate} has bound to this request's thread. */
@Singleton
public class ShiroViewer implements CurrentViewer {
    private final SessionHolder sessions;
    private final TokenHolder tokens;

    @Inject
    ShiroViewer(SessionHolder sessions, TokenHolder tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @Override
    public Viewer get() {
        // A servlet that asks for no scope is closed to tokens.
        if (attribute(Reach.CHECKED) == null) {
            principal(Narrowing.class).ifPresent(narrowing -> narrowing.check(null));
        }
        return find().orElseThrow(ShiroViewer::refusal);
    }

    @Override
    public Viewer within(Scope scope) {
        principal(Narrowing.class).ifPresent(narrowing -> narrowing.check(scope));
        return find().orElseThrow(ShiroViewer::refusal);
    }

    // People only: a machine that reads figures is nobody who looks into rooms.
    @Override
    public Optional<Viewer> find() {
        return principal(Viewer.class).filter(viewer -> Roles.may(viewer.roles(), Permission.IN_ROOM));
    }

    @Override
    public BooleanSupplier stillSignedIn() {
        var token = token().orElseThrow(ShiroViewer::refusal);
        var session = sessions.lasting(token);
        return () -> session.getAsBoolean() || tokens.held(token).isPresent();
    }

    /** The token of the session that they came with. */
    public Optional<String> token() {
        return principal(SessionToken.class).map(SessionToken::getCredentials);
    }

    private static Problem refusal() {
        return attribute(Gate.SESSION_ENDED) != null ? Guards.sessionEnded() : Problem.signInFirst();
    }

    private static Object attribute(String name) {
        return SecurityUtils.getSubject() instanceof WebSubject subject
                ? subject.getServletRequest().getAttribute(name)
                : null;
    }

    private static <T> Optional<T> principal(Class<T> kind) {
        var principals = SecurityUtils.getSubject().getPrincipals();
        return Optional.ofNullable(principals).map(all -> all.oneByType(kind));
    }
}
