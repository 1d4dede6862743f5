package org.lunchroom.ideas.tries;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.ideas.Ideas;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/** Who tried a card, and how it went. */
@Path("ideas/{idea}/tries")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TriesResource {
    private static final int LARGEST_PAGE = 100;

    @Inject
    CurrentViewer viewer;

    @Inject
    Ideas ideas;

    @Inject
    Tries tries;

    @PathParam("idea")
    UUID idea;

    /** How many tried it, what they say, and what the viewer said; with a cursor where there is more. */
    public record TryList(Count tried, MyTry mine, List<ShownTry> tries, UUID after) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "How it went where it was tried", description = "Those with a line, newest first.")
    public Response list(
            @QueryParam("after") UUID after, @QueryParam("limit") @DefaultValue("30") int limit, @Context UriInfo uri) {
        var card = ideas.seen(viewer.get(), idea);
        Check.range("limit", limit, 1, LARGEST_PAGE);
        var lines = tries.lines(viewer.get(), card, after, limit);
        var next = lines.size() < limit ? null : lines.get(limit - 1).id();
        var response = Response.ok(new TryList(
                tries.counts(List.of(idea)).getOrDefault(idea, Count.NONE),
                tries.mine(viewer.get(), List.of(idea)).get(idea),
                lines,
                next));
        if (next != null) {
            var address = uri.getRequestUriBuilder().replaceQueryParam("after", next);
            response.links(Link.fromUriBuilder(address).rel("next").build());
        }
        return response.build();
    }

    @PUT
    @Path("mine")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Say that I tried it", description = "Once for each person: again changes it.")
    public void put(NewTry wanted) {
        tries.put(viewer.get(), ideas.seen(viewer.get(), idea), Check.present("body", wanted));
    }

    @DELETE
    @Path("mine")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take back that I tried it")
    public void withdraw() {
        tries.withdraw(viewer.get(), ideas.seen(viewer.get(), idea));
    }

    @DELETE
    @Path("{try}/line")
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Take a line off a card",
            description = "For those who run the room where its words were said; that somebody tried it still counts.")
    public void removeLine(@PathParam("try") UUID one) {
        var card = ideas.seen(viewer.get(), idea);
        if (!ideas.runs(viewer.get(), card)) {
            throw Problem.forbidden("Only those who run the card's room take a line off it.");
        }
        tries.removeLine(viewer.get(), card, one);
    }
}
