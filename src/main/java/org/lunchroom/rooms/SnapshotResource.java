package org.lunchroom.rooms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/** A whole room to start a screen with. */
@Path("rooms/{tag}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SnapshotResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Snapshots snapshots;

    @GET
    @Guard(Permission.IN_ROOM)
    @Operation(summary = "A room as it is now", description = "Go on with the stream after its head.")
    public Response snapshot(@PathParam("tag") String tag) {
        var room = rooms.seen(viewer.get(), tag);
        return Response.ok(snapshots.of(viewer.get(), room)).tag(room.version()).build();
    }
}
