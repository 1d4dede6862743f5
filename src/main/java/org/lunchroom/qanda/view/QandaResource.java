package org.lunchroom.qanda.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.qanda.setup.NewSetting;
import org.lunchroom.qanda.setup.Qanda;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** How a room takes asks. */
@Path("rooms/{tag}/qanda")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class QandaResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Qanda qanda;

    @Inject
    QandaViews views;

    @PathParam("tag")
    String tag;

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "How the room takes asks")
    public Response setting() {
        return answer(rooms.seen(viewer.get(), tag));
    }

    @PUT
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Set up how the room takes asks", description = "Needs If-Match; \"0\" before the first time.")
    public Response set(@HeaderParam("If-Match") String ifMatch, NewSetting wanted) {
        var room = rooms.seen(viewer.get(), tag);
        qanda.set(viewer.get(), room, Check.present("body", wanted), ifMatch);
        return answer(room);
    }

    private Response answer(Room room) {
        var view = views.of(viewer.get(), room);
        return Response.ok(view)
                .tag(new EntityTag(String.valueOf(view.version())))
                .build();
    }
}
