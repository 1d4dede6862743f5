package org.lunchroom.chats.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.planning.Version;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/** One chat. */
@Path("chats/{chat}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChatResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Chats chats;

    @Inject
    ChatViews views;

    @GET
    @Guard(Permission.IN_ROOM)
    @Operation(summary = "A chat with its steps")
    @APIResponseSchema(ChatView.class)
    public Response chat(@PathParam("chat") UUID id) {
        var chat = chats.seen(viewer.get(), id);
        return Response.ok(views.whole(viewer.get(), chat))
                .tag(Version.tag(chat))
                .build();
    }
}
