package org.lunchroom.chats.invitations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/** Files to share a chat by. */
@Path("chats/{chat}")
@RequestScoped
public class InvitationsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Invitations invitations;

    @PathParam("chat")
    UUID chat;

    @GET
    @Path("calendar.ics")
    @Produces("text/calendar;charset=UTF-8")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "The chat for calendars")
    public Response calendar() {
        return Response.ok(invitations.calendar(viewer.get(), chat))
                .header("Content-Disposition", "attachment; filename=\"chat.ics\"")
                .build();
    }

    @GET
    @Path("card.svg")
    @Produces("image/svg+xml;charset=UTF-8")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "A picture to share")
    public String card() {
        return invitations.card(viewer.get(), chat);
    }
}
