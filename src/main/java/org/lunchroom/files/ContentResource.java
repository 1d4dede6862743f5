package org.lunchroom.files;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.files.vault.Vault;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/**
 * The content of files. Whatever somebody managed to hide in one, no browser runs it: its kind is ours to say and not to be
 * guessed, documents are only saved, and what is opened as a page stands in a sandbox.
 */
@Path("files/{id}")
@RequestScoped
public class ContentResource {
    @Inject
    RoomFiles files;

    @Inject
    Passes passes;

    @Inject
    Vault vault;

    // Public to the gate, since a picture's tag can't carry a token; the pass takes its place.
    @GET
    @Guard(Permission.PUBLIC)
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The content of a file", description = "By a pass; size=small for a picture; takes ranges.")
    public Response content(
            @PathParam("id") UUID id,
            @QueryParam("pass") String pass,
            @QueryParam("size") @DefaultValue("whole") String size,
            @QueryParam("save") @DefaultValue("false") boolean save,
            @HeaderParam("Range") String range)
            throws IOException {
        var file = files.readable(passes.holder(pass), id);
        boolean small = size.equals("small") && file.width() != null;
        var name = small ? file.small() : file.content();
        var part = Span.of(range, vault.size(name));
        var response = part == null
                ? Response.status(416).header("Content-Range", "bytes */" + vault.size(name))
                : Response.status(part.whole() ? 200 : 206).entity(streamed(name, part));
        if (part != null && !part.whole()) {
            response.header("Content-Range", part.header());
        }
        return response.type(file.kind())
                .header("Accept-Ranges", "bytes")
                .header("Content-Length", part == null ? 0 : part.length())
                .header("Content-Disposition", disposition(file, save))
                .header("Cache-Control", "private, max-age=600")
                .build();
    }

    private StreamingOutput streamed(String name, Span part) {
        return out -> vault.read(name, part.from(), part.length(), out);
    }

    private static String disposition(RoomFile file, boolean save) {
        var how = save || file.shape().equals("document") ? "attachment" : "inline";
        var name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return how + "; filename*=UTF-8''" + name;
    }
}
