package org.lunchroom.chats.walls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;

/** A chat's walls. */
@Path("chats/{chat}/walls/{name}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WallsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Walls walls;

    @PathParam("chat")
    UUID chat;

    @PathParam("name")
    String name;

    @GET
    @Guard(Permission.IN_ROOM)
    @Operation(summary = "What a wall shows")
    public Wall find() {
        return walls.find(viewer.get(), chat, name);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Set a wall", description = "Hosts and co-moderators only.")
    public Wall set(WallSetting setting) {
        return walls.set(viewer.get(), chat, name, Check.present("body", setting));
    }
}
