package org.lunchroom.operations.requests;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.limits.Allowance;
import org.lunchroom.kernel.settings.Settings;

/** How many calls one person may make in a minute, from wherever they come. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class PersonLimit implements ContainerRequestFilter {
    private final CurrentViewer viewer;
    private final Allowance<UUID> allowance;

    @Inject
    public PersonLimit(CurrentViewer viewer, Settings settings) {
        this.viewer = viewer;
        allowance = new Allowance<>(settings.requestsPerMinute());
    }

    @Override
    public void filter(ContainerRequestContext call) {
        viewer.find().map(Viewer::person).flatMap(allowance::take).ifPresent(wait -> {
            var most = "At most " + allowance.perMinute() + " calls a minute are possible.";
            throw Problem.later(429, "too-many-requests", most, wait);
        });
    }
}
