package org.lunchroom.moderation.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.moderation.ladder.Ladder;
import org.lunchroom.moderation.ladder.NewMeasure;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** The moderators' desk of a room, and the steps that they take. */
@Path("rooms/{tag}/moderation")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DeskResource {
    // Later than any entry, and storable in both databases.
    private static final Instant NEWEST = Instant.parse("9999-01-01T00:00:00Z");

    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Desk desk;

    @Inject
    Ladder ladder;

    @PathParam("tag")
    String tag;

    /** What was done, newest first; ask for what was before the last one's moment to read on. */
    public record Log(List<ShownDesk.ShownMeasure> measures) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "The moderators' desk", description = "For those who run the room.")
    public ShownDesk desk() {
        return desk.of(viewer.get(), room());
    }

    @GET
    @Path("measures")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "What was done in a room", description = "For those who run it; newest first.")
    public Log log(@QueryParam("before") String before, @QueryParam("limit") @DefaultValue("50") int limit) {
        return new Log(desk.log(viewer.get(), room(), moment(before), Check.range("limit", limit, 1, 200)));
    }

    @POST
    @Path("measures")
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Take a step on the gentle ladder",
            description = "nudge, suggestion, park, slow, hide, hold, remove or ban, with a reason.")
    public Response take(@HeaderParam("Idempotency-Key") String key, NewMeasure measure) {
        var taken = ladder.take(viewer.get(), room(), Check.present("body", measure), key);
        return Response.status(201).entity(desk.shown(taken)).build();
    }

    @POST
    @Path("measures/{measure}/undoing")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take a step back")
    public ShownDesk.ShownMeasure undoMeasure(@PathParam("measure") UUID measure) {
        return desk.shown(ladder.undo(viewer.get(), room(), measure));
    }

    private Room room() {
        return rooms.seen(viewer.get(), tag);
    }

    private static Instant moment(String written) {
        try {
            return written == null || written.isBlank() ? NEWEST : Instant.parse(written);
        } catch (DateTimeParseException e) {
            throw Problem.invalid("before", "This is not a date and time in ISO 8601.");
        }
    }
}
