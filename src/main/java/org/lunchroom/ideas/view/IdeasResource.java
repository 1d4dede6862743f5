package org.lunchroom.ideas.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.lunchroom.ideas.NewIdea;
import org.lunchroom.ideas.Place;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.rooms.Rooms;

/** Idea cards. */
@Path("ideas")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class IdeasResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Ideas ideas;

    @Inject
    ShownIdeas shown;

    /** A page of cards, with a cursor to what follows where there is more. */
    public record IdeaList(List<ShownIdea> ideas, String after) {}

    @POST
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Keep an answer or an ask as a card",
            description = "Who has a card of it already gets that one with status 200, as it is.")
    public Response make(@HeaderParam("Idempotency-Key") String key, NewIdea wanted) {
        var made = ideas.make(viewer.get(), Check.present("body", wanted), key);
        return Response.status(made.now() ? 201 : 200)
                .entity(shown.show(viewer.get(), made.idea()))
                .build();
    }

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "List idea cards",
            description = "Those that I may see, whoever made them; with whose=me what I made or keep, with whose=asked"
                    + " those of my words whose makers ask for more readers.")
    public Response list(
            @QueryParam("whose") @DefaultValue("all") String whose,
            @QueryParam("room") String room,
            @QueryParam("origin") UUID origin,
            @QueryParam("tag") String tag,
            @QueryParam("text") String text,
            @QueryParam("sort") @DefaultValue("newest") String sort,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("30") int limit,
            @Context UriInfo uri) {
        var which = new IdeaQuery(whose, room, origin, tag, text, sort, after, limit).which(viewer.get(), rooms);
        var found = ideas.list(viewer.get(), which);
        var cursor = found.size() < which.limit()
                ? null
                : Place.behind(found.get(found.size() - 1)).cursor();
        var response = Response.ok(new IdeaList(shown.show(viewer.get(), found), cursor));
        if (cursor != null) {
            var next = uri.getRequestUriBuilder().replaceQueryParam("after", cursor);
            response.links(Link.fromUriBuilder(next).rel("next").build());
        }
        return response.build();
    }

    @GET
    @Path("{id}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Read an idea card")
    public ShownIdea read(@PathParam("id") UUID id) {
        return shown.show(viewer.get(), ideas.seen(viewer.get(), id));
    }

    @PATCH
    @Path("{id}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Change my idea card", description = "What is left out stays as it is.")
    public ShownIdea change(@PathParam("id") UUID id, NewIdea wanted) {
        return shown.show(viewer.get(), ideas.change(viewer.get(), id, Check.present("body", wanted)));
    }

    @DELETE
    @Path("{id}")
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Remove an idea card",
            description = "Who made it, or who runs the room where its words were said.")
    public void remove(@PathParam("id") UUID id) {
        ideas.remove(viewer.get(), id);
    }
}
