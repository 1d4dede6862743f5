package org.lunchroom.chats.answers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.rooms.ShownMessage;

/** What people answered in a chat. */
@Path("chats/{chat}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AnswersResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Answers answers;

    @PathParam("chat")
    UUID chat;

    /** Messages in order. */
    public record All(List<ShownMessage> messages) {}

    /** The released questions in order. */
    public record CatchUp(List<Answers.Round> questions) {}

    @GET
    @Path("answers")
    @Guard(Permission.IN_ROOM)
    @Operation(summary = "Answers", description = "To one step, or to all.")
    public All answers(@QueryParam("step") UUID step) {
        return new All(answers.to(viewer.get(), chat, step));
    }

    @GET
    @Path("catch-up")
    @Guard(Permission.IN_ROOM)
    @Operation(summary = "The best answers so far", description = "Per released question, at most five.")
    public CatchUp catchUp() {
        return new CatchUp(answers.catchUp(viewer.get(), chat));
    }
}
