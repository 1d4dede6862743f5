package org.lunchroom.moderation.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** The reports of a room, for its moderators. */
@Path("rooms/{tag}/moderation/cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Cases cases;

    @Inject
    Reports reports;

    @PathParam("tag")
    String tag;

    /** What became of it; those who reported read the note. */
    public record Closing(Reports.Outcome outcome, String note) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Reports of a room", description = "For those who run it; reading them is audited.")
    public Cases.Docket cases() {
        return cases.of(viewer.get(), room());
    }

    @POST
    @Path("{case}/closing")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Decide about what was reported")
    public void closeCase(@PathParam("case") UUID id, Closing closing) {
        var body = Check.present("body", closing);
        reports.close(viewer.get(), room(), id, body.outcome(), body.note());
    }

    @POST
    @Path("{case}/reopening")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take a decision about reports back")
    public void reopenCase(@PathParam("case") UUID id) {
        reports.reopen(viewer.get(), room(), id);
    }

    private Room room() {
        return rooms.seen(viewer.get(), tag);
    }
}
