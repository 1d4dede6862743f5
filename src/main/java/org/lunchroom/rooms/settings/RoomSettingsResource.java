package org.lunchroom.rooms.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.ShownRoom;

/** A room's settings, for those who run it. */
@Path("rooms/{tag}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RoomSettingsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    RoomSettings settings;

    @PATCH
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Change a room", description = "For its hosts and moderators. Needs If-Match; audited.")
    public Response change(@PathParam("tag") String tag, @HeaderParam("If-Match") String ifMatch, EditedRoom edit) {
        var me = viewer.get();
        var room = settings.edit(me, rooms.seen(me, tag), ifMatch, Check.present("body", edit));
        return Response.ok(ShownRoom.of(room, rooms.membership(me, room)))
                .tag(room.version())
                .build();
    }
}
