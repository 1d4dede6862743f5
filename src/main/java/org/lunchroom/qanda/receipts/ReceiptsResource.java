package org.lunchroom.qanda.receipts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.qanda.Ask;
import org.lunchroom.qanda.view.ShownAsk;
import org.lunchroom.qanda.view.ShownAsks;
import org.lunchroom.rooms.Rooms;

/** What became of a strict ask. A POST, since an address ends up in logs. */
@Path("receipts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReceiptsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Receipts receipts;

    @Inject
    ShownAsks shown;

    @Inject
    Rooms rooms;

    /** The code that the asker's client made. */
    public record Code(String receipt) {
        // Whatever prints it must not print the code.
        @Override
        public String toString() {
            return "Code";
        }
    }

    /** What became of the ask. */
    public record Fate(
            String room,
            String state,
            String reason,
            String note,
            String words,
            ShownAsk.Answer answer,
            ShownAsk.Promise promise,
            UUID mergedInto) {}

    @POST
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Follow a strict ask", description = "Nobody writes down who asked for it.")
    public Response read(Code code) {
        var ask = receipts.read(viewer.get(), Check.present("body", code).receipt());
        return Response.ok(fate(ask)).header("Cache-Control", "no-store").build();
    }

    private Fate fate(Ask ask) {
        var full = shown.full(List.of(ask)).get(0);
        return new Fate(
                rooms.byId(ask.room()).tag(),
                full.state(),
                full.reason(),
                full.note(),
                full.words(),
                full.answer(),
                full.promise(),
                full.mergedInto());
    }
}
