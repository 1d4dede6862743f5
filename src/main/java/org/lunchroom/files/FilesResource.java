package org.lunchroom.files;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.rooms.Enclosure;
import org.lunchroom.rooms.NewFile;
import org.lunchroom.rooms.Rooms;

/** Files for messages of a room. */
@Path("rooms/{tag}/files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FilesResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Uploads uploads;

    @Inject
    RoomFiles files;

    @Inject
    Passes passes;

    @PathParam("tag")
    String tag;

    /** Which message gets which files. */
    public record Attachment(UUID message, List<NewFile> files) {}

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Upload a file", description = "The body is its content; it waits an hour for its message.")
    public Response upload(@QueryParam("name") String name, InputStream body) {
        var room = rooms.seen(viewer.get(), tag);
        Enclosure taken = uploads.take(viewer.get(), room, name, body).shown();
        return Response.status(201).entity(taken).build();
    }

    @POST
    @Path("attachments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Give one's message files", description = "While posting it, or a few minutes later.")
    public void attach(Attachment wanted) {
        var room = rooms.seen(viewer.get(), tag);
        var message = Check.present("message", Check.present("body", wanted).message());
        files.attach(viewer.get(), room, message, wanted.files());
    }

    @DELETE
    @Path("{id}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take back a file that no message has")
    public void discard(@PathParam("id") UUID id) {
        rooms.seen(viewer.get(), tag);
        uploads.discard(viewer.get(), id);
    }

    @GET
    @Path("pass")
    @Guard(Permission.IN_ROOM)
    @Operation(summary = "A pass for addresses of files", description = "For an hour, for what one may read.")
    public Passes.Pass pass() {
        rooms.seen(viewer.get(), tag);
        return passes.of(viewer.get());
    }
}
