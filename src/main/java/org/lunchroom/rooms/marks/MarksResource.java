package org.lunchroom.rooms.marks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
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
import org.lunchroom.rooms.Rooms;

/** Reactions to messages, and messages saved. */
@Path("rooms/{tag}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MarksResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Marks marks;

    @PathParam("tag")
    String tag;

    @GET
    @Path("mine")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "What I saved and how I reacted in a room")
    public Marks.Mine mine() {
        return marks.mine(viewer.get(), rooms.seen(viewer.get(), tag));
    }

    @PUT
    @Path("messages/{message}/reactions/{reaction}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "React to a message")
    public void react(@PathParam("message") UUID message, @PathParam("reaction") String reaction) {
        marks.react(viewer.get(), rooms.seen(viewer.get(), tag), message, Reaction.called(reaction));
    }

    @DELETE
    @Path("messages/{message}/reactions/{reaction}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take a reaction back")
    public void unreact(@PathParam("message") UUID message, @PathParam("reaction") String reaction) {
        marks.unreact(viewer.get(), rooms.seen(viewer.get(), tag), message, Reaction.called(reaction));
    }

    @PUT
    @Path("messages/{message}/saved")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Save a message for myself")
    public void save(@PathParam("message") UUID message) {
        marks.save(viewer.get(), rooms.seen(viewer.get(), tag), message);
    }

    @DELETE
    @Path("messages/{message}/saved")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Save it no longer")
    public void unsave(@PathParam("message") UUID message) {
        marks.unsave(viewer.get(), rooms.seen(viewer.get(), tag), message);
    }
}
