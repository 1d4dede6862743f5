package org.lunchroom.bookmarks.moving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.bookmarks.Audience;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Problem;

/** Files of bookmarks that people bring in. */
@Path("bookmarks/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {
    private static final String ASYNC = "respond-async";
    private static final int LIMIT = 10 * 1024 * 1024;

    @Inject
    CurrentViewer viewer;

    @Inject
    Imports imports;

    /** The viewer's imports, newest first. */
    public record All(List<Import> imports) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "List my imports")
    public All list() {
        return new All(imports.of(viewer.get()));
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "See what will come of a bookmark file", description = "Nothing is kept.")
    public Imports.Preview preview(
            @QueryParam("audience") String audience,
            @QueryParam("room") String room,
            @QueryParam("group") String group,
            @QueryParam("folders") @DefaultValue("true") boolean folders,
            InputStream file) {
        return imports.preview(viewer.get(), bytes(file), wish(audience, room, group, folders));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Bring a bookmark file in",
            description = "The body is the file: HTML of browsers and services, JSON, CSV or OPML. With"
                    + " \"Prefer: respond-async\" it is brought some at a time, after the answer.")
    public Response bring(
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("Prefer") String prefer,
            @QueryParam("audience") String audience,
            @QueryParam("room") String room,
            @QueryParam("group") String group,
            @QueryParam("folders") @DefaultValue("true") boolean folders,
            @Context UriInfo uri,
            InputStream file) {
        var asked = wish(audience, room, group, folders);
        if (prefer != null && prefer.contains(ASYNC)) {
            var begun = imports.begin(viewer.get(), bytes(file), asked, key);
            return Response.accepted(begun)
                    .location(uri.getAbsolutePathBuilder()
                            .path(begun.made().id().toString())
                            .build())
                    .header("Preference-Applied", ASYNC)
                    .build();
        }
        var done = imports.bring(viewer.get(), bytes(file), asked, key);
        return Response.status(done.now() ? 201 : 200).entity(done).build();
    }

    @GET
    @Path("{id}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "See how far an import has come")
    public Import read(@PathParam("id") UUID id) {
        return imports.find(viewer.get(), id);
    }

    @DELETE
    @Path("{id}")
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Take a whole import back",
            description = "But for what was changed since. What is still to come of it is called off.")
    public void undo(@PathParam("id") UUID id) {
        imports.undo(viewer.get(), id);
    }

    private static Wish wish(String audience, String room, String group, boolean folders) {
        var named = room != null ? Audience.ROOM : group != null ? Audience.GROUP : null;
        return new Wish(audience == null ? named : audience(audience), room, group, folders);
    }

    private static Audience audience(String name) {
        return Arrays.stream(Audience.values())
                .filter(audience -> audience.text().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("audience", "Choose one of me, room, group, everyone."));
    }

    private static byte[] bytes(InputStream file) {
        try {
            byte[] bytes = file.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw Problem.of(413, "too-large", "A file may have " + LIMIT + " bytes.");
            }
            return bytes;
        } catch (IOException e) {
            throw Problem.invalid("body", "The file did not arrive whole.");
        }
    }
}
