package org.lunchroom.profiles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.files.Passes;
import org.lunchroom.files.vault.Vault;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/** What somebody says about themselves, as far as it is for the viewer. */
@Path("people/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OthersResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Profiles profiles;

    @Inject
    Photos photos;

    @Inject
    Passes passes;

    @Inject
    Vault vault;

    @PathParam("id")
    UUID id;

    @GET
    @Path("profile")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Read somebody's profile", description = "What they show to me, and no more.")
    public ShownProfile profile() {
        return profiles.of(viewer.get(), id);
    }

    // Public to the gate, since a picture's tag can't carry a token; the pass takes its place.
    @GET
    @Path("photo")
    @Guard(Permission.PUBLIC)
    @Produces("image/jpeg")
    @Operation(summary = "Somebody's photo", description = "By a pass.")
    public Response photo(@QueryParam("pass") String pass) throws IOException {
        var content = photos.content(passes.holder(pass), id);
        long size = vault.size(content);
        StreamingOutput streamed = out -> vault.read(content, 0, size, out);
        return Response.ok(streamed)
                .header("Content-Length", size)
                .header("Cache-Control", "private, max-age=600")
                .build();
    }
}
