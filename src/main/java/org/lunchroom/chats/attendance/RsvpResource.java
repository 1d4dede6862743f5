package org.lunchroom.chats.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.chats.view.ChatView;
import org.lunchroom.chats.view.ChatViews;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;

/** The viewer's answer to an invitation. */
@Path("chats/{chat}/rsvp")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RsvpResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rsvps rsvps;

    @Inject
    ChatViews views;

    @PathParam("chat")
    UUID chat;

    /** yes, maybe or no. */
    public record Reply(String answer) {}

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Say whether I come", description = "Others learn how many, never who.")
    public ChatView answer(Reply reply) {
        return views.of(
                viewer.get(),
                rsvps.answer(viewer.get(), chat, Check.present("body", reply).answer()));
    }
}
