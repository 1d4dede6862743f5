package org.lunchroom.rooms.marks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
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
@Path("rooms/{tag}/messages/{message}")
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

    @PathParam("message")
    UUID message;

    @PUT
    @Path("reactions/{reaction}")
    @Guard(Permission.IN_ROOM)
    @Operation(summary = "React to a message")
    public void react(@PathParam("reaction") String reaction) {
        marks.react(viewer.get(), rooms.seen(viewer.get(), tag), message, Reaction.called(reaction));
    }

    @DELETE
    @Path("reactions/{reaction}")
    @Guard(Permission.IN_ROOM)
    @Operation(summary = "Take a reaction back")
    public void unreact(@PathParam("reaction") String reaction) {
        marks.unreact(viewer.get(), rooms.seen(viewer.get(), tag), message, Reaction.called(reaction));
    }

    @PUT
    @Path("saved")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Save a message for myself")
    public void save() {
        marks.save(viewer.get(), rooms.seen(viewer.get(), tag), message);
    }

    @DELETE
    @Path("saved")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Save it no longer")
    public void unsave() {
        marks.unsave(viewer.get(), rooms.seen(viewer.get(), tag), message);
    }
}
