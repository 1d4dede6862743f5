package org.lunchroom.moderation.appeals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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

/** An appeal that waits for its answer. */
@Path("rooms/{tag}/moderation/appeals/{measure}/answer")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AppealsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Appeals appeals;

    /** Whether it is undone, and why or why not. */
    public record Answer(Appeals.Outcome outcome, String answer) {}

    @POST
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Answer an appeal", description = "Not by whoever acted, where somebody else runs the room.")
    public void answerAppeal(@PathParam("tag") String tag, @PathParam("measure") UUID measure, Answer answer) {
        var body = Check.present("body", answer);
        appeals.answer(viewer.get(), rooms.seen(viewer.get(), tag), measure, body.outcome(), body.answer());
    }
}
