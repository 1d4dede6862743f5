package org.lunchroom.follows;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/** Whether I follow a room. */
@Path("rooms/{tag}/following")
@RequestScoped
public class RoomFollowingResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Follows follows;

    @PathParam("tag")
    String tag;

    @PUT
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Follow a room", description = "It comes to my page and my weekly catch-up; twice is once.")
    public void follow() {
        follows.followRoom(viewer.get(), tag);
    }

    @DELETE
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Do not follow a room any more")
    public void leave() {
        follows.leaveRoom(viewer.get(), tag);
    }
}
