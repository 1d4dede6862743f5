package org.lunchroom.qanda.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.rooms.Rooms;

/** The ledger as a file. */
@Path("rooms/{tag}/ledger.{format:csv|json}")
@RequestScoped
@Produces({"text/csv", MediaType.APPLICATION_JSON})
public class LedgerFileResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Ledgers ledgers;

    @Inject
    Audit audit;

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take the ledger away", description = "As csv, a row for each ask, or json.")
    public Response file(@PathParam("tag") String tag, @PathParam("format") String format) {
        var room = rooms.seen(viewer.get(), tag);
        audit.read(viewer.get(), "ledger.exported", room.id(), Map.of("room", room.tag(), "format", format));
        var ledger = ledgers.of(room);
        boolean table = format.equals("csv");
        return Response.ok(
                        table ? LedgerTable.write(ledger) : JsonAnswers.write(ledger),
                        table ? "text/csv;charset=utf-8" : MediaType.APPLICATION_JSON)
                .header("Content-Disposition", "attachment; filename=\"ledger." + format + "\"")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }
}
