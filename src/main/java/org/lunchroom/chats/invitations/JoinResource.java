package org.lunchroom.chats.invitations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/** The code by which people in front of a wall join. */
@Path("rooms/{tag}/join.svg")
@RequestScoped
public class JoinResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Invitations invitations;

    @GET
    @Produces("image/svg+xml;charset=UTF-8")
    @Guard(Permission.IN_ROOM)
    @Operation(summary = "A QR code of the room's address", description = "Its title is the address in words.")
    public String code(@PathParam("tag") String tag) {
        return invitations.code(viewer.get(), tag);
    }
}
