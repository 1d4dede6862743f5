package org.lunchroom.chats.backchannels;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;

/** Backchannels. */
@Path("backchannels")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BackchannelsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Backchannels backchannels;

    /** The room's tag is the code by which people join. */
    public record Opened(String code, UUID chat) {}

    @POST
    @Guard(Permission.ROOM_CREATE)
    @Operation(
            summary = "Open a backchannel",
            description = "A room with a short code, and a chat in it that is on now.")
    public Response openBackchannel(@HeaderParam("Idempotency-Key") String key, NewBackchannel wanted) {
        var opened = backchannels.open(viewer.get(), Check.present("body", wanted), key);
        return Response.status(201)
                .entity(new Opened(opened.room().tag(), opened.chat().id()))
                .build();
    }
}
