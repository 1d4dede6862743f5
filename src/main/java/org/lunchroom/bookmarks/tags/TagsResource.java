package org.lunchroom.bookmarks.tags;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.rooms.Rooms;

/** Tags of bookmarks and shelves. */
@Path("bookmarks/tags")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TagsResource {
    private static final int LARGEST_PAGE = 200;
    private static final int LONGEST_START = 60;

    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Tags tags;

    @Inject
    Renaming renaming;

    @QueryParam("whose")
    @DefaultValue("all")
    String whose;

    @QueryParam("room")
    String room;

    @QueryParam("order")
    @DefaultValue("used")
    String order;

    @QueryParam("after")
    String after;

    @QueryParam("limit")
    @DefaultValue("30")
    int limit;

    /** What a tag shall be called. */
    public record Wanted(String name) {}

    /** How many bookmarks have their tag of before again. */
    public record Undone(int bookmarks) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "List tags, or find some by their beginning",
            description = "Of all bookmarks that I may see, of mine (whose=me), or of a room's shelf (room).")
    public Tags.TagList list(@QueryParam("start") @DefaultValue("") String start) {
        return tags.list(viewer.get(), which(Check.optionalText("start", start, LONGEST_START)));
    }

    @GET
    @Path("{tag}/related")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Find tags that go together with one")
    public Tags.TagList beside(@PathParam("tag") String tag) {
        return tags.beside(viewer.get(), which(""), tag);
    }

    @GET
    @Path("{tag}/renaming")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "See what renaming a tag will change", description = "Nothing is changed.")
    public Renaming.Preview preview(@PathParam("tag") String tag, @QueryParam("name") String name) {
        return renaming.preview(viewer.get(), tag, name);
    }

    @PATCH
    @Path("{tag}")
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Rename a tag on my bookmarks",
            description = "Where the new name is there already, the two merge. Can be undone for a week.")
    public Renaming.Renamed rename(@PathParam("tag") String tag, Wanted wanted) {
        return renaming.rename(viewer.get(), tag, Check.present("body", wanted).name());
    }

    @DELETE
    @Path("changes/{change}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Undo a renaming", description = "But for bookmarks that were given other tags since.")
    public Undone undo(@PathParam("change") UUID change) {
        return new Undone(renaming.undo(viewer.get(), change));
    }

    @DELETE
    @Path("{tag}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take a tag from my bookmarks")
    public void remove(@PathParam("tag") String tag) {
        renaming.remove(viewer.get(), tag);
    }

    private WhichTags which(String start) {
        return new WhichTags(
                one("whose", whose, "me", "all"),
                room == null ? null : rooms.seen(viewer.get(), room).id(),
                start,
                null,
                one("order", order, "name", "used"),
                TagPlace.of(after),
                Check.range("limit", limit, 1, LARGEST_PAGE));
    }

    /** Whether it is the first of the two that are possible. */
    private static boolean one(String field, String value, String first, String other) {
        if (!value.equals(first) && !value.equals(other)) {
            throw Problem.invalid(field, "Choose one of " + first + ", " + other + ".");
        }
        return value.equals(first);
    }
}
