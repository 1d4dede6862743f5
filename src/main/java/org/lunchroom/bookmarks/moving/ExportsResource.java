package org.lunchroom.bookmarks.moving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Problem;

/** A person's bookmarks as a file. */
@Path("bookmarks/export.{format}")
@RequestScoped
public class ExportsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Exports exports;

    @Inject
    Audit audit;

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take my bookmarks away", description = "As html (for browsers and services), csv or json.")
    public Response export(@PathParam("format") String ending) {
        var format = ExportFormat.of(ending).orElseThrow(Problem::notFound);
        audit.read(viewer.get(), "bookmarks.exported", null, Map.of("format", format.ending()));
        return Response.ok(exports.write(viewer.get(), format), format.mediaType())
                .header("Content-Disposition", "attachment; filename=\"bookmarks." + format.ending() + "\"")
                // Should a browser show it all the same, nothing in it runs or loads.
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }
}
