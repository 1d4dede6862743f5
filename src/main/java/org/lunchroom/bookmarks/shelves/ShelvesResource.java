package org.lunchroom.bookmarks.shelves;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.bookmarks.BookmarkSearch;
import org.lunchroom.bookmarks.Place;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.rooms.Rooms;

/** The shelf of a room. */
@Path("rooms/{tag}/shelf")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ShelvesResource {
    private static final int LARGEST_PAGE = 200;

    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Shelves shelves;

    @Inject
    BookmarkSearch search;

    @PathParam("tag")
    String room;

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Read a room's shelf",
            description =
                    "What is pinned first, then the newest. With query, in the language of the search, what fits of the"
                            + " newest 2,000 links.")
    public Response shelf(
            @QueryParam("tag") String tag,
            @QueryParam("dropped") @DefaultValue("false") boolean dropped,
            @QueryParam("dead") @DefaultValue("false") boolean dead,
            @QueryParam("query") String query,
            @QueryParam("sort") @DefaultValue("newest") String sort,
            @QueryParam("zone") String zone,
            @QueryParam("before") String before,
            @QueryParam("limit") @DefaultValue("30") int limit,
            @Context UriInfo uri) {
        var me = viewer.get();
        var seen = rooms.seen(me, room);
        int most = Check.range("limit", limit, 1, LARGEST_PAGE);
        if (query != null) {
            var days = zone == null ? ZoneOffset.UTC : Check.zone("zone", zone);
            var fitting = search.fitting(me, query, days);
            return Response.ok(shelves.searched(me, seen, tag, fitting, order(sort), most))
                    .build();
        }
        var from = Place.of("before", before);
        var shelf = dead ? shelves.dead(me, seen, tag, from, most) : shelves.shelf(me, seen, tag, dropped, from, most);
        var response = Response.ok(shelf);
        if (shelf.before() != null) {
            var next = uri.getRequestUriBuilder().replaceQueryParam("before", shelf.before());
            response.links(Link.fromUriBuilder(next).rel("next").build());
        }
        return response.build();
    }

    private static Shelves.Order order(String sort) {
        return switch (sort) {
            case "newest" -> Shelves.Order.NEWEST;
            case "most" -> Shelves.Order.MOST_SAVED;
            default -> throw Problem.invalid("sort", "Choose one of newest, most.");
        };
    }

    @PATCH
    @Path("{page}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Pin a link or call it otherwise", description = "For the room's hosts; audited.")
    public Shelf.Item tidy(@PathParam("page") UUID page, Shelves.Tidying wanted) {
        return shelves.tidy(viewer.get(), rooms.seen(viewer.get(), room), page, Check.present("body", wanted));
    }

    @DELETE
    @Path("{page}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take a link off the shelf", description = "For the room's hosts; audited.")
    public void drop(@PathParam("page") UUID page) {
        shelves.drop(viewer.get(), rooms.seen(viewer.get(), room), page);
    }

    @POST
    @Path("{page}/restoration")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Put a link back on the shelf", description = "For the room's hosts; audited.")
    public void restore(@PathParam("page") UUID page) {
        shelves.restore(viewer.get(), rooms.seen(viewer.get(), room), page);
    }
}
