package org.lunchroom.rooms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;

/** Rooms: which there are for the viewer, and founding one. */
@Path("rooms")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RoomsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    /** The viewer's rooms. */
    public record RoomList(List<ShownRoom> rooms) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "List my rooms and the open ones")
    public RoomList list() {
        var me = viewer.get();
        return new RoomList(rooms.of(me).stream()
                .map(room -> ShownRoom.of(room, rooms.membership(me, room)))
                .toList());
    }

    @POST
    @Guard(Permission.ROOM_CREATE)
    @Operation(summary = "Found a room")
    @APIResponseSchema(value = ShownRoom.class, responseCode = "201")
    public Response found(@HeaderParam("Idempotency-Key") String key, NewRoom wanted) {
        var me = viewer.get();
        var room = rooms.found(me, Check.present("body", wanted), key);
        return Response.status(201)
                .entity(ShownRoom.of(room, rooms.membership(me, room)))
                .build();
    }
}
