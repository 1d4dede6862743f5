package org.lunchroom.digests.candidates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;

/** What a curator may pick. */
@Path("digests/{digest}/candidates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CandidatesResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Candidates candidates;

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Find what to put into a digest",
            description = "Most saved and most talked about since the last digest, each with why; for its curators.")
    public Candidates.Offer find(@PathParam("digest") UUID digest, @QueryParam("days") @DefaultValue("0") int days) {
        return candidates.of(viewer.get(), digest, Check.range("days", days, 0, 365));
    }
}
