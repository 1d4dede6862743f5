package org.lunchroom.mentoring;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;

/** Asking somebody for a mentoring pair. */
@Path("people/{id}/mentoring")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AskingResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Mentoring mentoring;

    @PathParam("id")
    UUID id;

    @POST
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Ask somebody for a mentoring pair",
            description = "As their mentor or mentee; with a last day.")
    @APIResponseSchema(value = ShownPair.class, responseCode = "201")
    public Response askForPair(@HeaderParam("Idempotency-Key") String key, NewPair wanted) {
        var asked = mentoring.ask(viewer.get(), id, Check.present("body", wanted), key);
        return Response.status(201).entity(asked).build();
    }
}
