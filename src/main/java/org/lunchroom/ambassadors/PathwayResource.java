package org.lunchroom.ambassadors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.http.Check;

/** The pathway to becoming an ambassador of a room. */
@Path("rooms/{tag}/pathway")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PathwayResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Ambassadors ambassadors;

    @PathParam("tag")
    String tag;

    /** Its steps, in their order. */
    public record NewPathway(List<String> steps) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Read a room's pathway", description = "With what I ticked, which nobody else sees.")
    public ShownPathway pathway() {
        return ambassadors.pathway(viewer.get(), tag);
    }

    @PUT
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Write a room's pathway", description = "By who runs the room; up to twelve steps.")
    public ShownPathway putPathway(NewPathway wanted) {
        return ambassadors.put(viewer.get(), tag, Check.present("body", wanted).steps());
    }

    @PUT
    @Path("{step}/tick")
    @Consumes(MediaType.WILDCARD)
    @Scoped(read = Scope.ROOMS_READ, write = Scope.ROOMS_POST)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Tick a step of a pathway")
    public ShownPathway tickStep(@PathParam("step") UUID step) {
        return ambassadors.tick(viewer.get(), tag, step, true);
    }

    @DELETE
    @Path("{step}/tick")
    @Consumes(MediaType.WILDCARD)
    @Scoped(read = Scope.ROOMS_READ, write = Scope.ROOMS_POST)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take a tick back")
    public ShownPathway untickStep(@PathParam("step") UUID step) {
        return ambassadors.tick(viewer.get(), tag, step, false);
    }
}
