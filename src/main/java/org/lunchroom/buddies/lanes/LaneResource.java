package org.lunchroom.buddies.lanes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.rooms.ShownMessage;
import org.lunchroom.rooms.ShownMessages;
import org.lunchroom.rooms.Vetting;

/** One lane, for its two. */
@Path("lanes/{lane}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LaneResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Lanes lanes;

    @Inject
    LaneWords words;

    @Inject
    LaneViews views;

    @Inject
    ShownMessages shown;

    @PathParam("lane")
    UUID lane;

    /** A lane with everything that was said in it. */
    public record Whole(ShownLane lane, List<ShownWord> words) {}

    /** Whether the lane is to stay after the chat. */
    public record Wish(Boolean keep) {}

    /** Where a draft belongs: a question, or nothing for the current one. */
    public record Aim(UUID step) {}

    /** A draft that waits for a moderator. */
    public record KeptDraft(Vetting.Waiting waiting) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "A lane and its words", description = "For its two; it does not exist for anybody else.")
    public Whole laneWithWords() {
        return new Whole(one(lanes.seen(viewer.get(), lane)), words.of(viewer.get(), lane));
    }

    @POST
    @Path("words")
    @Consumes(MediaType.APPLICATION_JSON)
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Say something in a lane",
            description = "A draft is meant for the room and as long as posts are there; other words have 1,000"
                    + " characters. A retry with the same Idempotency-Key says it once.")
    @APIResponseSchema(value = ShownWord.class, responseCode = "201")
    public Response sayInLane(@HeaderParam("Idempotency-Key") String key, NewWord word) {
        var said = words.say(viewer.get(), lane, Check.present("body", word), key);
        return Response.status(201).entity(said).build();
    }

    @POST
    @Path("drafts/{word}/message")
    @Consumes(MediaType.APPLICATION_JSON)
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Put my draft into the room",
            description = "Only its author can. A retry posts it once. 202: it waits for a moderator.")
    @APIResponseSchema(value = ShownMessage.class, responseCode = "201")
    public Response postDraft(@PathParam("word") UUID word, Aim aim) {
        var offered =
                words.post(viewer.get(), lane, word, Check.present("body", aim).step());
        return offered.waiting() == null
                ? Response.status(201)
                        .entity(shown.show(offered.posted().message()))
                        .build()
                : Response.accepted(new KeptDraft(offered.waiting())).build();
    }

    @PUT
    @Path("keeping")
    @Consumes(MediaType.APPLICATION_JSON)
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Say whether a lane is to stay",
            description = "It stays if both want it to; what one wants, the other one does not learn.")
    public ShownLane keepLane(Wish wish) {
        var keep = Check.present("keep", Check.present("body", wish).keep());
        return one(lanes.choose(viewer.get(), lane, keep));
    }

    private ShownLane one(Lane found) {
        return views.show(viewer.get().person(), List.of(found)).get(0);
    }
}
