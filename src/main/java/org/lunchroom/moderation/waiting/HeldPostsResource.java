package org.lunchroom.moderation.waiting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.moderation.Reason;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.ShownMessage;
import org.lunchroom.rooms.ShownMessages;

/** A post that waits for a moderator. */
@Path("rooms/{tag}/moderation/waiting/{post}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HeldPostsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    HeldPosts posts;

    @Inject
    ShownMessages shown;

    @PathParam("tag")
    String tag;

    @PathParam("post")
    UUID post;

    /** Why not; the author reads it. */
    public record Refusal(Reason reason, String note) {}

    /** The step on the ladder that it was, to be undone by. */
    public record Declined(UUID id) {}

    @POST
    @Path("approval")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Let a post in that waits")
    public ShownMessage approvePost() {
        return shown.show(posts.approve(viewer.get(), room(), post));
    }

    @POST
    @Path("refusal")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Do not let a post in", description = "With a reason that its author reads.")
    public Declined declinePost(Refusal refusal) {
        var body = Check.present("body", refusal);
        return new Declined(posts.decline(viewer.get(), room(), post, body.reason(), body.note())
                .id());
    }

    private Room room() {
        return rooms.seen(viewer.get(), tag);
    }
}
