package org.lunchroom.bookmarks;

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
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.web.Preview;
import org.lunchroom.kernel.web.WebAddress;
import org.lunchroom.rooms.Rooms;

/** Links that people keep. */
@Path("bookmarks")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BookmarksResource {
    private static final int LARGEST_PAGE = 200;

    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Bookmarks bookmarks;

    @Inject
    ShownBookmarks shown;

    @Inject
    BookmarkSearch search;

    /** A page of bookmarks, newest first, with a cursor to older ones where there are some. */
    public record ShownList(List<ShownBookmark> bookmarks, String before) {}

    /** What is known of an address before one saves it. */
    public record Known(String address, String site, ShownBookmark mine, SavedBy savedBy, Preview preview) {}

    @POST
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Save a link",
            description = "Saving an address again, however it is spelled, changes what the request names.")
    @APIResponseSchema(value = ShownBookmark.class, responseCode = "201")
    public Response save(@HeaderParam("Idempotency-Key") String key, NewBookmark wanted) {
        var kept = bookmarks.save(viewer.get(), Check.present("body", wanted), key);
        return Response.status(kept.now() ? 201 : 200)
                .entity(shown.show(viewer.get(), kept.bookmark()))
                .build();
    }

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "List my bookmarks",
            description = "Or, with whose=all, also those that others let me see; with query, in the language of the"
                    + " search and with tag, sort and zone, instead of the other parameters.")
    @APIResponseSchema(ShownList.class)
    public Response list(
            @QueryParam("whose") @DefaultValue("me") String whose,
            @QueryParam("tag") String tag,
            @QueryParam("readLater") @DefaultValue("false") boolean readLater,
            @QueryParam("room") String room,
            @QueryParam("dead") @DefaultValue("false") boolean dead,
            @QueryParam("query") String query,
            @QueryParam("sort") @DefaultValue("newest") String sort,
            @QueryParam("zone") String zone,
            @QueryParam("before") String before,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        Check.range("limit", limit, 1, LARGEST_PAGE);
        if (query != null) {
            var days = zone == null ? ZoneOffset.UTC : Check.zone("zone", zone);
            var asked = new BookmarkSearch.Asked(query, mine(whose), tag, sort, days);
            var page = search.find(viewer.get(), asked, before, limit);
            return page(inOrder(page.bookmarks()), page.next(), uri);
        }
        var which = new WhichBookmarks(
                mine(whose),
                tag == null ? null : BookmarkTag.folded(BookmarkTag.cleaned(tag)),
                readLater,
                dead,
                room == null ? null : rooms.seen(viewer.get(), room).id(),
                Place.of("before", before),
                limit);
        var found = bookmarks.list(viewer.get(), which);
        var last = found.size() < limit ? null : found.get(limit - 1);
        var cursor = last == null ? null : new Place(last.savedAt(), last.id()).cursor();
        return page(found, cursor, uri);
    }

    private List<Bookmark> inOrder(List<UUID> ids) {
        var found =
                bookmarks.seen(viewer.get(), ids).stream().collect(Collectors.toMap(Bookmark::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private Response page(List<Bookmark> found, String cursor, UriInfo uri) {
        var response = Response.ok(new ShownList(shown.show(viewer.get(), found), cursor));
        if (cursor != null) {
            var next = uri.getRequestUriBuilder().replaceQueryParam("before", cursor);
            response.links(Link.fromUriBuilder(next).rel("next").build());
        }
        return response.build();
    }

    private static boolean mine(String whose) {
        if (!whose.equals("me") && !whose.equals("all")) {
            throw Problem.invalid("whose", "Choose one of me, all.");
        }
        return whose.equals("me");
    }

    @GET
    @Path("known")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Look an address up", description = "Whether I saved it, who else did, and why.")
    public Known known(@QueryParam("address") String written) {
        var address = WebAddress.checked("address", written);
        var mine = bookmarks.mine(viewer.get(), address).map(bookmark -> shown.show(viewer.get(), bookmark));
        return new Known(
                address.href(),
                address.site(),
                mine.orElse(null),
                shown.savedBy(viewer.get(), address),
                shown.preview(address));
    }

    @GET
    @Path("{id}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Read a bookmark")
    public ShownBookmark read(@PathParam("id") UUID id) {
        return shown.show(viewer.get(), bookmarks.seen(viewer.get(), id));
    }

    @PATCH
    @Path("{id}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Change my bookmark", description = "What is left out stays as it is.")
    public ShownBookmark change(@PathParam("id") UUID id, NewBookmark wanted) {
        return shown.show(viewer.get(), bookmarks.change(viewer.get(), id, Check.present("body", wanted)));
    }

    @DELETE
    @Path("{id}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Forget my bookmark")
    public void remove(@PathParam("id") UUID id) {
        bookmarks.remove(viewer.get(), id);
    }
}
