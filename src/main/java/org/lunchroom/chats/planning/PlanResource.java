package org.lunchroom.chats.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.view.ChatView;
import org.lunchroom.chats.view.ChatViews;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;

/** Plans a chat that is there. */
@Path("chats/{chat}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlanResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Editor editor;

    @Inject
    Board board;

    @Inject
    Announcements announcements;

    @Inject
    ChatViews views;

    @PathParam("chat")
    UUID chat;

    /** The whole run of show. */
    public record Steps(List<NewStep> steps) {}

    /** How far: in a series, "one" or "all". */
    public record Reach(Scope scope) {}

    @PATCH
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Change details", description = "Needs If-Match. In a series, scope says how far.")
    @APIResponseSchema(ChatView.class)
    public Response edit(@HeaderParam("If-Match") String ifMatch, EditedChat edit) {
        return answer(editor.edit(viewer.get(), chat, ifMatch, Check.present("body", edit)));
    }

    @PUT
    @Path("steps")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Plan the run of show", description = "Needs If-Match.")
    @APIResponseSchema(ChatView.class)
    public Response steps(@HeaderParam("If-Match") String ifMatch, Steps wanted) {
        var steps = Check.present("steps", Check.present("body", wanted).steps());
        return answer(board.steps(viewer.get(), chat, ifMatch, steps));
    }

    @POST
    @Path("announcement")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Announce")
    @APIResponseSchema(ChatView.class)
    public Response announce(Reach reach) {
        return answer(announcements.announce(viewer.get(), chat, scope(reach)));
    }

    @POST
    @Path("cancellation")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Cancel")
    @APIResponseSchema(ChatView.class)
    public Response cancel(Reach reach) {
        return answer(announcements.cancel(viewer.get(), chat, scope(reach)));
    }

    private static Scope scope(Reach reach) {
        return reach == null || reach.scope() == null ? Scope.ONE : reach.scope();
    }

    private Response answer(Chat changed) {
        return Response.ok(views.of(viewer.get(), changed))
                .tag(Version.tag(changed))
                .build();
    }
}
