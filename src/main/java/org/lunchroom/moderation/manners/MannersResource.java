package org.lunchroom.moderation.manners;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.rooms.Rooms;

/** What a room asks of those who write. */
@Path("rooms/{tag}/manners")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MannersResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    RoomManners manners;

    @PATCH
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Change what a room asks of writers", description = "For its hosts and moderators; audited.")
    public Manners changeManners(@PathParam("tag") String tag, RoomManners.Edit edit) {
        var me = viewer.get();
        return manners.change(me, rooms.seen(me, tag), Check.present("body", edit));
    }
}
