package org.lunchroom.thanks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;

/** Thanks to one person. */
@Path("people/{id}/thanks")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ThanksResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Thanks thanks;

    @PathParam("id")
    UUID id;

    /** What for, in up to 280 characters. */
    public record NewThanks(String reason) {}

    /** Newest first. */
    public record Shown(List<ShownThanks> thanks) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Read the thanks that somebody shows to me")
    public Shown thanksTo() {
        return new Shown(thanks.of(viewer.get(), id));
    }

    @POST
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Thank somebody", description = "With whom I share a room; they decide who else reads it.")
    @APIResponseSchema(value = ShownThanks.class, responseCode = "201")
    public Response thank(@HeaderParam("Idempotency-Key") String key, NewThanks wanted) {
        var given = thanks.give(viewer.get(), id, Check.present("body", wanted).reason(), key);
        return Response.status(201).entity(given).build();
    }
}
