package org.lunchroom.chats.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.courses.view.CohortView;
import org.lunchroom.courses.view.CohortViews;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;

/** The chat beside a session of a course. */
@Path("rooms/{tag}/cohort/sessions/{session}/chat")
@RequestScoped
@Scoped(read = Scope.ROOMS_READ, write = Scope.CHATS_HOST)
@Produces(MediaType.APPLICATION_JSON)
public class SessionChatsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    SessionChats chats;

    @Inject
    CohortViews views;

    @PUT
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Put a backchannel beside a session",
            description =
                    "For trainers. It starts at once where the session is on; where there is one, nothing happens.")
    public CohortView open(@PathParam("tag") String tag, @PathParam("session") UUID session) {
        return views.of(viewer.get(), chats.open(viewer.get(), tag, session));
    }
}
