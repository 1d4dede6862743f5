package org.lunchroom.identity.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;

/** Which check an assertion fails, for admins. */
@Path("portal-trials")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PortalTrialResource {
    private static final int LONGEST = 8192;

    @Inject
    CurrentViewer viewer;

    @Inject
    PortalTrial trial;

    /** @param origin the page that would send it; left out: as if by the right one */
    public record Tried(String assertion, String origin) {
        @Override
        public String toString() {
            return "Tried";
        }
    }

    @POST
    @Guard(Permission.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Try an assertion: which check fails?", description = "It stays as good as it was.")
    public PortalTrial.Result of(Tried tried) {
        return trial.of(viewer.get(), Check.text("assertion", tried.assertion(), LONGEST), tried.origin());
    }
}
