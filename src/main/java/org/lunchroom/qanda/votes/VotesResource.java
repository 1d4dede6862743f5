package org.lunchroom.qanda.votes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.rooms.Rooms;

/** The caller's vote for an ask. */
@Path("rooms/{tag}/asks/{ask}/vote")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VotesResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Votes votes;

    @PathParam("tag")
    String tag;

    @PathParam("ask")
    UUID ask;

    /** How many votes an ask has, and whether one of them is the caller's. */
    public record Voted(UUID id, int votes, boolean voted) {}

    @PUT
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Vote for an ask", description = "Once for each person; again changes nothing.")
    public Voted vote() {
        return set(true);
    }

    @DELETE
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take a vote back", description = "Also from what was merged into the ask.")
    public Voted takeBack() {
        return set(false);
    }

    private Voted set(boolean wanted) {
        var room = rooms.seen(viewer.get(), tag);
        return new Voted(ask, votes.vote(viewer.get(), room, ask, wanted), wanted);
    }
}
