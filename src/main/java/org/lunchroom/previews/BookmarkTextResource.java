package org.lunchroom.previews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.bookmarks.Bookmarks;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/** The kept words of a bookmark's page. */
// A tag may be called "text", too: only ids come here.
@Path("bookmarks/{id: [0-9a-fA-F-]{36}}/text")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BookmarkTextResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Bookmarks bookmarks;

    @Inject
    PageTexts texts;

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Read the kept text of a bookmark", description = "For whoever may see the bookmark.")
    public PageTexts.PageText text(@PathParam("id") UUID id) {
        return texts.of(bookmarks.seen(viewer.get(), id).page());
    }
}
