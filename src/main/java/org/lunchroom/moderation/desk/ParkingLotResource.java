package org.lunchroom.moderation.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.rooms.Rooms;

/** A room's parking lot. */
@Path("rooms/{tag}/parking-lot")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ParkingLotResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Desk desk;

    /** What was moved here, newest first. */
    public record ParkingLot(List<ShownDesk.Parked> parked) {}

    @GET
    @Guard(Permission.IN_ROOM)
    @Operation(
            summary = "The parking lot",
            description = "What left the stream for its own time; for all who read the room.")
    public ParkingLot parkingLot(@PathParam("tag") String tag) {
        return new ParkingLot(desk.parkingLot(rooms.seen(viewer.get(), tag)));
    }
}
