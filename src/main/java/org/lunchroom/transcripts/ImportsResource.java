package org.lunchroom.transcripts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Large;

/** Chats that were held elsewhere. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {
    private static final int LARGEST = 5 * 1024 * 1024;

    @Inject
    CurrentViewer viewer;

    @Inject
    Imports imports;

    @Inject
    Replays replays;

    /**
     * An import.
     *
     * @param room the room's tag; founded if there is none; left out: the transcript's hashtag
     * @param transcript the file as it is (docs/api/imports.md)
     */
    @Large(bytes = LARGEST)
    public record Wanted(String room, JsonValue transcript) {}

    /** Where it is now. */
    public record Answer(UUID chat, String room, String recap) {}

    /**
     * A replay.
     *
     * @param room the tag of the room to say it in
     * @param speed 1, 10 or 60 times as fast as then
     */
    public record WantedReplay(String room, int speed) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Guard(Permission.ROOM_CREATE)
    @Operation(
            summary = "Import a transcript",
            description = "It becomes a past chat with its recap. At most 5 MB; a retry with the same Idempotency-Key"
                    + " imports once.")
    public Response run(@HeaderParam("Idempotency-Key") String key, Wanted wanted) {
        var body = Check.present("body", wanted);
        var file = body.transcript() == JsonValue.NULL ? null : body.transcript();
        var imported = imports.run(viewer.get(), body.room(), file, key);
        return Response.status(imported.now() ? 201 : 200)
                .entity(new Answer(imported.chat(), imported.room(), imported.recap()))
                .build();
    }

    @POST
    @Path("{chat}/replay")
    @Consumes(MediaType.APPLICATION_JSON)
    @Guard(Permission.ROOM_CREATE)
    @Operation(
            summary = "Replay an imported chat",
            description = "Its people say it again in a room that you run, at 1, 10 or 60 times the speed.")
    public Response replay(@PathParam("chat") UUID chat, WantedReplay wanted) {
        var body = Check.present("body", wanted);
        return Response.status(201)
                .entity(replays.start(viewer.get(), chat, body.room(), body.speed()))
                .build();
    }

    @DELETE
    @Path("{chat}/replay")
    @Guard(Permission.ROOM_CREATE)
    @Operation(summary = "Stop replaying a chat", description = "In every room that you run.")
    public Response stop(@PathParam("chat") UUID chat) {
        replays.stop(viewer.get(), chat);
        return Response.noContent().build();
    }
}
