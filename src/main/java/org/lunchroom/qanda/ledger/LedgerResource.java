package org.lunchroom.qanda.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.rooms.Rooms;

/** What became of every ask of a room. */
@Path("rooms/{tag}/ledger")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LedgerResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Ledgers ledgers;

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "What became of every ask", description = "The numbers sum to what was asked.")
    public Ledger ledger(@PathParam("tag") String tag) {
        return ledgers.of(rooms.seen(viewer.get(), tag));
    }
}
