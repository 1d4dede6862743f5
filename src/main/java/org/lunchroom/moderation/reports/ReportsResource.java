package org.lunchroom.moderation.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.rooms.Rooms;

/** Reports by members. */
@Path("rooms/{tag}/reports")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReportsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Reports reports;

    /** The case that it belongs to; what became of it stands in About you. */
    public record Taken(UUID id) {}

    @POST
    @Guard(Permission.IN_ROOM)
    @Operation(
            summary = "Report something",
            description = "A message, an ask, a bookmark, a profile. Nobody is told who reported.")
    public Response report(@PathParam("tag") String tag, Reports.NewReport report) {
        var room = rooms.seen(viewer.get(), tag);
        var about = reports.report(viewer.get(), room, Check.present("body", report));
        return Response.status(201).entity(new Taken(about.id())).build();
    }
}
