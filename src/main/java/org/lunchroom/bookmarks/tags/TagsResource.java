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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;

/** Tags of bookmarks. */
@Path("bookmarks/tags")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TagsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Tags tags;

    /** Tags, the most used first. */
    public record TagList(List<Tags.Counted> tags) {}

    /** What a tag shall be called. */
    public record Renaming(String name) {}

    /** How many of the viewer's bookmarks changed. */
    public record Renamed(int bookmarks) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Find tags by their beginning", description = "Of all bookmarks that I may see.")
    public TagList beginning(@QueryParam("start") @DefaultValue("") String start) {
        return new TagList(tags.beginning(viewer.get(), start));
    }

    @GET
    @Path("{tag}/related")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Find tags that go together with one")
    public TagList beside(@PathParam("tag") String tag) {
        return new TagList(tags.beside(viewer.get(), tag));
    }

    @PATCH
    @Path("{tag}")
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Rename a tag on my bookmarks",
            description = "Where the new name is there already, the two merge.")
    public Renamed rename(@PathParam("tag") String tag, Renaming wanted) {
        return new Renamed(
                tags.rename(viewer.get(), tag, Check.present("body", wanted).name()));
    }

    @DELETE
    @Path("{tag}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take a tag from my bookmarks")
    public void remove(@PathParam("tag") String tag) {
        tags.remove(viewer.get(), tag);
    }
}
