package org.lunchroom.goals.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.goals.takeaways.Takeaways;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/** What somebody may take away from a chat. */
@Path("chats/{id}/takeaways")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TakeawaysResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Takeaways takeaways;

    /** The chat's room, and what may become a goal there. */
    public record TakeawayList(String room, List<Takeaways.Takeaway> takeaways) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "What I may take away from a chat",
            description = "My own answers, picked ones first, and what I saved; with the goal that I made of it.")
    public TakeawayList list(@PathParam("id") UUID id) {
        var found = takeaways.of(viewer.get(), id);
        return new TakeawayList(found.room().tag(), found.list());
    }
}
