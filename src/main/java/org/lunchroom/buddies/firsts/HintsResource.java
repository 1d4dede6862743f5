package org.lunchroom.buddies.firsts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/** The hints that the caller has not read. */
@Path("hints")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HintsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Firsts firsts;

    /** "listen", "answer", "lane": those that are left. */
    public record Left(List<String> hints) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Hints that I have not read")
    public Left hintsLeft() {
        return new Left(firsts.hints(viewer.get()));
    }

    @DELETE
    @Path("{hint}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Put a hint away", description = "For good, on all devices.")
    public void putHintAway(@PathParam("hint") String hint) {
        firsts.away(viewer.get(), hint);
    }
}
