package org.lunchroom.recap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.recap.export.Export;

/** A recap as a file. */
@Path("chats/{chat}/recap.{format}")
@RequestScoped
public class RecapFilesResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Recaps recaps;

    @Inject
    Tickets tickets;

    @Inject
    Audit audit;

    // Public to the gate, since a ticket takes the place of a session; without either, asking for the viewer refuses.
    @GET
    @Guard(Permission.PUBLIC)
    @Operation(
            summary = "Take a recap away",
            description =
                    "As html, pdf, md, csv or json; for whoever may read the recap, by session or download ticket.")
    public Response file(
            @PathParam("chat") UUID chat, @PathParam("format") String format, @QueryParam("ticket") String ticket) {
        var reader = ticket == null ? viewer.get() : tickets.owner(ticket, chat);
        var recap = recaps.read(reader, chat).recap();
        var export = Export.of(format).orElseThrow(Problem::notFound);
        audit.read(reader, "recap.exported", chat, Map.of("format", format));
        return Response.ok(export.write(recap), export.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + export.fileName(recap) + "\"")
                .header("Cache-Control", "no-store")
                // Should a browser show it all the same, it runs nothing and tells nobody the ticket.
                .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
