package org.lunchroom.identity.gate;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.subject.Subject;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.Settings;

/** Puts each endpoint's {@link Guard} in front of it. An endpoint without one lets nobody in. */
@Provider
public class Guards implements DynamicFeature {
    @Inject
    Settings settings;

    @Context
    HttpServletRequest request;

    @Override
    public void configure(ResourceInfo endpoint, FeatureContext context) {
        var guard = endpoint.getResourceMethod().getAnnotation(Guard.class);
        boolean demo = settings.demo();
        var reach = Reach.of(endpoint.getResourceMethod());
        ContainerRequestFilter check = call -> {
            check(guard, SecurityUtils.getSubject(), demo, request.getAttribute(Gate.SESSION_ENDED) != null);
            reach.check(SecurityUtils.getSubject());
            request.setAttribute(Reach.CHECKED, true);
        };
        context.register(check, Priorities.AUTHORIZATION);
    }

    static void check(Guard guard, Subject subject, boolean demo, boolean sessionEnded) {
        if (guard == null) {
            throw Problem.forbidden("This address is not open to anybody.");
        }
        switch (guard.value()) {
            case PUBLIC -> {}
            case DEMO -> {
                // Outside demonstrations these addresses do not exist.
                if (!demo) {
                    throw Problem.notFound();
                }
            }
            default -> checkSignedIn(guard.value(), subject, sessionEnded);
        }
    }

    static Problem sessionEnded() {
        return Problem.of(401, "session-ended", "This session is over; sign in again.");
    }

    private static void checkSignedIn(Permission permission, Subject subject, boolean sessionEnded) {
        if (!subject.isAuthenticated()) {
            throw sessionEnded ? sessionEnded() : Problem.signInFirst();
        }
        if (!subject.isPermitted(permission.id())) {
            throw Problem.forbidden("This needs the permission " + permission.id() + ".");
        }
    }
}
