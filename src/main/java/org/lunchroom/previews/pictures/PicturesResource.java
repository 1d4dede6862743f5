package org.lunchroom.previews.pictures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Problem;

/** Pictures for the cards of links. */
@Path("previews/pictures/{id}")
@RequestScoped
public class PicturesResource {
    @Inject
    Pictures pictures;

    @Context
    HttpServletResponse response;

    // Public to the gate, since a picture's tag can't carry a token; the id takes its place.
    @GET
    @Guard(Permission.PUBLIC)
    @Produces(Thumbnail.KIND)
    @Operation(summary = "Get the picture of a link", description = "By the unguessable id that its preview names.")
    public byte[] picture(@PathParam("id") UUID id) {
        var content = pictures.content(id).orElseThrow(Problem::notFound);
        // It never changes under this id; "private", since what was shown to one is nothing for a proxy to keep.
        response.setHeader("Cache-Control", "private, max-age=604800, immutable");
        return content;
    }
}
