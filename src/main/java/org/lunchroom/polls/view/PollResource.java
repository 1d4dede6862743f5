package org.lunchroom.polls.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.polls.NewPoll;
import org.lunchroom.polls.Poll;
import org.lunchroom.polls.Polls;
import org.lunchroom.polls.votes.Votes;
import org.lunchroom.rooms.Rooms;

/** One poll of a room. */
@Path("rooms/{tag}/polls/{poll}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PollResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Polls polls;

    @Inject
    Votes votes;

    @Inject
    ShownPolls shown;

    @PathParam("tag")
    String tag;

    @PathParam("poll")
    UUID poll;

    /** A word of a cloud, and whether it shall be off it. */
    public record TakenOff(String word, Boolean off) {}

    @GET
    @Guard(Permission.IN_ROOM)
    @Operation(summary = "Read a poll, and what the caller chose in it")
    public Response findPoll() {
        var seen = shown.to(viewer.get(), rooms.seen(viewer.get(), tag), poll);
        return Response.ok(seen).tag(tag(seen.poll())).build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Write a draft anew", description = "Hosts only; needs If-Match.")
    public Response writePoll(@HeaderParam("If-Match") String ifMatch, NewPoll wanted) {
        var room = rooms.seen(viewer.get(), tag);
        return answer(polls.write(viewer.get(), room, poll, Check.present("body", wanted), ifMatch));
    }

    @DELETE
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Throw a draft away", description = "Hosts only.")
    public void dropPoll() {
        polls.drop(viewer.get(), rooms.seen(viewer.get(), tag), poll);
    }

    @POST
    @Path("opening")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Open a poll", description = "Hosts only; also one that was closed, but a strict one.")
    public Response openPoll() {
        return answer(polls.open(viewer.get(), rooms.seen(viewer.get(), tag), poll));
    }

    @POST
    @Path("closing")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Close a poll", description = "Hosts only; results are shown from then on.")
    public Response closePoll() {
        return answer(polls.close(viewer.get(), rooms.seen(viewer.get(), tag), poll));
    }

    @POST
    @Path("reveal")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Show hidden results before the end", description = "Hosts only.")
    public Response revealPoll() {
        return answer(polls.reveal(viewer.get(), rooms.seen(viewer.get(), tag), poll));
    }

    @POST
    @Path("words")
    @Consumes(MediaType.APPLICATION_JSON)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take a word off a cloud, or put it back", description = "Hosts only.")
    public Response takeWordOff(TakenOff word) {
        var room = rooms.seen(viewer.get(), tag);
        var wanted = Check.present("body", word);
        votes.takeOff(viewer.get(), room, poll, wanted.word(), !Boolean.FALSE.equals(wanted.off()));
        return answer(polls.seen(viewer.get(), room, poll));
    }

    private Response answer(Poll changed) {
        var view = shown.open(changed);
        return Response.ok(view).tag(tag(view)).build();
    }

    private static EntityTag tag(ShownPoll view) {
        return new EntityTag(String.valueOf(view.version()));
    }
}
