package org.lunchroom.qanda.queue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.qanda.Ask;
import org.lunchroom.qanda.How;
import org.lunchroom.qanda.Reason;
import org.lunchroom.qanda.view.ShownAsks;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** What those do with an ask who run the room. */
@Path("rooms/{tag}/asks/{ask}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class QueueResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Approvals approvals;

    @Inject
    Merges merges;

    @Inject
    Queue queue;

    @Inject
    Promises promises;

    @Inject
    ShownAsks shown;

    @PathParam("tag")
    String tag;

    @PathParam("ask")
    UUID ask;

    @HeaderParam("If-Match")
    String ifMatch;

    /** Why, for everybody, and a note to the asker. */
    public record Decline(Reason reason, String note) {}

    /** The ask that it asks the same as. */
    public record Merge(UUID into) {}

    /** The ask that leaves the stage for it, where one is there. */
    public record ToStage(UUID instead) {}

    /** Live, or in writing with these words. */
    public record NewAnswer(How how, String words) {}

    /** Who promises, until which day. */
    public record NewPromise(UUID owner, LocalDate due) {}

    /** The wording from now on. */
    public record Wording(String words) {}

    @POST
    @Path("approval")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Approve an ask", description = "Nobody approves their own; two approvals are two people's.")
    public Response approve() {
        return answer(approvals.approve(press()));
    }

    @POST
    @Path("decline")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Decline an ask")
    public Response decline(Decline decline) {
        var body = Check.present("body", decline);
        return answer(queue.decline(press(), body.reason(), body.note()));
    }

    @POST
    @Path("merge")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Merge an ask into another", description = "Votes are added, each person counts once.")
    public Response merge(Merge merge) {
        return answer(merges.merge(
                press(), Check.present("into", Check.present("body", merge).into())));
    }

    @PATCH
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Change an ask's wording", description = "Needs If-Match. It is shown as edited.")
    public Response reword(Wording wording) {
        return answer(queue.reword(press(), Check.present("body", wording).words()));
    }

    @POST
    @Path("stage")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Put an ask on stage")
    public Response stage(ToStage stage) {
        return answer(queue.stage(press(), stage == null ? null : stage.instead()));
    }

    @POST
    @Path("answer")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Note that an ask was answered")
    public Response answered(NewAnswer given) {
        var body = Check.present("body", given);
        return answer(queue.answer(press(), body.how(), body.words()));
    }

    @POST
    @Path("promise")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Promise an answer")
    public Response promise(NewPromise promise) {
        var body = Check.present("body", promise);
        return answer(promises.promise(press(), body.owner(), body.due()));
    }

    @POST
    @Path("reopening")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take the last act back")
    public Response reopen() {
        return answer(queue.reopen(press()));
    }

    private Press press() {
        return new Press(viewer.get(), room(), ask, ifMatch);
    }

    private Room room() {
        return rooms.seen(viewer.get(), tag);
    }

    private Response answer(Ask changed) {
        return Response.ok(shown.to(viewer.get(), room(), changed))
                .tag(new EntityTag(String.valueOf(changed.version())))
                .build();
    }
}
