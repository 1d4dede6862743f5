package org.lunchroom.qanda.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.qanda.SimilarAsks;
import org.lunchroom.rooms.Rooms;

/** What others have asked already. A POST: the draft of a strict ask must not end up in a log beside an address. */
@Path("rooms/{tag}/asks/similar")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SimilarResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    SimilarAsks similar;

    @Inject
    ShownAsks shown;

    /** What somebody is writing. */
    public record Draft(String words) {}

    /** Asks that are like it, the nearest first. */
    public record Alike(List<ShownAsk> asks) {}

    @POST
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Find asks like a draft", description = "At most five, of this room.")
    public Alike find(@PathParam("tag") String tag, Draft draft) {
        var room = rooms.seen(viewer.get(), tag);
        return new Alike(shown.open(
                similar.to(viewer.get(), room, Check.present("body", draft).words())));
    }
}
