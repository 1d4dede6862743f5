package org.lunchroom.operations.backup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentCaller;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/** Backups of the embedded database. */
@Path("backups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BackupsResource {
    @Inject
    CurrentCaller caller;

    @Inject
    Backups backups;

    @POST
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.BACKUP)
    @Operation(
            summary = "Back up the embedded database",
            description = "Writes a file in the server's data directory; src/bin/backup calls it.")
    public Response make() {
        return Response.status(201).entity(backups.make(caller.get())).build();
    }
}
