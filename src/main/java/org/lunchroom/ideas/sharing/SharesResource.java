package org.lunchroom.ideas.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.ideas.Ideas;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;

/** A card in another room. */
@Path("ideas/{idea}/shares")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SharesResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Ideas ideas;

    @Inject
    Shares shares;

    @POST
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Share a card in a room",
            description = "Posts my line and a link there, and no word of the card: each reader of the room sees the"
                    + " card if they may read what it quotes.")
    public Response share(@PathParam("idea") UUID idea, @HeaderParam("Idempotency-Key") String key, NewShare wanted) {
        var shared = shares.share(viewer.get(), ideas.seen(viewer.get(), idea), Check.present("body", wanted), key);
        var status = shared.waiting() != null ? 202 : shared.now() ? 201 : 200;
        return Response.status(status).entity(shared).build();
    }
}
