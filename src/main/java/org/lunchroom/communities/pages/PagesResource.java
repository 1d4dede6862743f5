package org.lunchroom.communities.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** Pages that a community builds from its posts. */
@Path("rooms/{tag}/pages")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PagesResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    SharedPages pages;

    @Inject
    ShownPages shown;

    @PathParam("tag")
    String tag;

    /** The pages of a room. */
    public record PageList(List<PageLine> pages) {}

    /** A page in a list. */
    public record PageLine(UUID id, String title, Instant changedAt) {}

    /** A page that somebody wants to begin. */
    public record NewPage(String title) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "List a community's pages", description = "What changed last comes first.")
    public PageList listPages() {
        return new PageList(pages.list(room()).stream()
                .map(page -> new PageLine(page.id(), page.title(), page.changedAt()))
                .toList());
    }

    @POST
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Begin a page", description = "For who runs the room.")
    public Response beginPage(@HeaderParam("Idempotency-Key") String key, NewPage wanted) {
        var room = room();
        var title = Check.present("body", wanted).title();
        var made = pages.begin(viewer.get(), room, title, key);
        return answer(made.now() ? 201 : 200, pages.find(room.id(), made.id()).orElseThrow(Problem::notFound));
    }

    @GET
    @Path("{id}")
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Read a page",
            description = "Posts as they are now, with who picked them; none that is removed.")
    public Response readPage(@PathParam("id") UUID id) {
        return answer(200, pages.find(room().id(), id).orElseThrow(Problem::notFound));
    }

    @PUT
    @Path("{id}")
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Put a page in order",
            description = "All its parts, with headings between; what is left out is taken off. For who runs the room."
                    + " Needs If-Match.")
    public Response arrangePage(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, PageOrder order) {
        return answer(200, pages.arrange(viewer.get(), room(), id, ifMatch, Check.present("body", order)));
    }

    @DELETE
    @Path("{id}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take a page away", description = "Its posts stay where they were said.")
    public void removePage(@PathParam("id") UUID id) {
        pages.remove(viewer.get(), room(), id);
    }

    @PUT
    @Path("{id}/posts/{message}")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Pick a post for a page",
            description = "For whoever may post in the room; it comes at the end.")
    public Response pickPost(@PathParam("id") UUID id, @PathParam("message") UUID message) {
        return answer(200, pages.pick(viewer.get(), room(), id, message));
    }

    @DELETE
    @Path("{id}/posts/{message}")
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Take a post off a page",
            description = "For who picked it, who wrote it, or who runs the room.")
    public void dropPost(@PathParam("id") UUID id, @PathParam("message") UUID message) {
        pages.drop(viewer.get(), room(), id, message);
    }

    private Response answer(int status, SharedPages.Whole whole) {
        return Response.status(status)
                .entity(shown.show(whole))
                .tag(String.valueOf(whole.page().version()))
                .build();
    }

    private Room room() {
        return rooms.seen(viewer.get(), tag);
    }
}
