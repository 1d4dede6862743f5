package org.lunchroom.buddies.lanes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/** The caller's lanes. */
@Path("lanes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LanesResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Lanes lanes;

    @Inject
    LaneViews views;

    /** Newest first. */
    public record MyLanes(List<ShownLane> lanes) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "My lanes", description = "Those of now, and those that both kept.")
    public MyLanes myLanes() {
        return new MyLanes(views.show(viewer.get().person(), lanes.of(viewer.get())));
    }
}
