package org.lunchroom.rooms.revisions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.ShownMessage;
import org.lunchroom.rooms.ShownMessages;

/** One message: other words for it, its removal, its restoration. */
@Path("rooms/{tag}/messages/{message}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RevisionsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Revisions revisions;

    @Inject
    ShownMessages shown;

    @PathParam("tag")
    String tag;

    @PathParam("message")
    UUID message;

    /** Other words for a message. */
    public record Edit(String words) {}

    @PATCH
    @Guard(Permission.IN_ROOM)
    @Operation(summary = "Edit my message", description = "Within five minutes of posting.")
    public ShownMessage edit(Edit edit) {
        var room = rooms.seen(viewer.get(), tag);
        var words = Check.present("body", edit).words();
        return shown.show(revisions.edit(viewer.get(), room, message, words));
    }

    @DELETE
    @Guard(Permission.IN_ROOM)
    @Operation(summary = "Remove a message", description = "One's own; anybody's for hosts, which is audited.")
    public void remove() {
        revisions.remove(viewer.get(), rooms.seen(viewer.get(), tag), message);
    }

    @POST
    @Path("restoration")
    @Guard(Permission.IN_ROOM)
    @Operation(summary = "Take a removal back", description = "Within five minutes, by whoever removed it.")
    public ShownMessage restore() {
        return shown.show(revisions.restore(viewer.get(), rooms.seen(viewer.get(), tag), message));
    }
}
