package org.lunchroom.rooms.marks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.rooms.Rooms;

/** What the viewer has put on a room's messages. */
@Path("rooms/{tag}/mine")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MineResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Marks marks;

    @GET
    @Guard(Permission.IN_ROOM)
    @Operation(summary = "What I saved and how I reacted in a room")
    public Marks.Mine mine(@PathParam("tag") String tag) {
        return marks.mine(viewer.get(), rooms.seen(viewer.get(), tag));
    }
}
