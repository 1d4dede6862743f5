package org.lunchroom.polls.votes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.lunchroom.polls.view.ShownPolls;
import org.lunchroom.rooms.Rooms;

/** The caller's vote in a poll. */
@Path("rooms/{tag}/polls/{poll}/vote")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VotesResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Votes votes;

    @Inject
    ShownPolls shown;

    @PathParam("tag")
    String tag;

    @PathParam("poll")
    UUID poll;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Guard(Permission.IN_ROOM)
    @Operation(summary = "Vote in a poll", description = "One for each person; again changes it, but in a strict poll.")
    public ShownPolls.Seen voteInPoll(Ballot ballot) {
        var room = rooms.seen(viewer.get(), tag);
        votes.vote(viewer.get(), room, poll, ballot);
        return shown.to(viewer.get(), room, poll);
    }

    @DELETE
    @Guard(Permission.IN_ROOM)
    @Operation(summary = "Take a vote in a poll back")
    public ShownPolls.Seen takeVoteBack() {
        var room = rooms.seen(viewer.get(), tag);
        votes.takeBack(viewer.get(), room, poll);
        return shown.to(viewer.get(), room, poll);
    }
}
