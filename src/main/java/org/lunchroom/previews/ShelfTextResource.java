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
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.rooms.Rooms;

/** The kept words of a page on a room's shelf. */
@Path("rooms/{tag}/shelf/{page}/text")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ShelfTextResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    PageTexts texts;

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Read the kept text of a link", description = "For whoever may read the room.")
    public PageTexts.PageText text(@PathParam("tag") String tag, @PathParam("page") UUID page) {
        return texts.onShelf(rooms.seen(viewer.get(), tag), page);
    }
}
