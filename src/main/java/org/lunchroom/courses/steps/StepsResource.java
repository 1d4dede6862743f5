package org.lunchroom.courses.steps;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.courses.view.CohortViews;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;

/** Steps of a cohort. */
@Path("rooms/{tag}/cohort/steps")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StepsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Steps steps;

    @Inject
    CohortViews views;

    @PathParam("tag")
    String tag;

    /** All steps that there are to be. */
    public record All(List<CohortStep> steps) {}

    /** A tick; {@code shared} where the trainers may see whose it is. */
    public record Tick(boolean shared) {}

    @PUT
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Say which steps there are", description = "For trainers; needs If-Match. Ticks stay.")
    public Response put(@HeaderParam("If-Match") String ifMatch, All wanted) {
        var cohort = steps.put(
                viewer.get(), tag, ifMatch, Check.present("body", wanted).steps());
        return Response.ok(views.of(viewer.get(), cohort))
                .tag(String.valueOf(cohort.version()))
                .build();
    }

    @PUT
    @Path("{step}/tick")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Tick a step", description = "Nobody else sees it, unless it is shared with the trainers.")
    public void tick(@PathParam("step") UUID step, Tick tick) {
        steps.tick(viewer.get(), tag, step, Check.present("body", tick).shared());
    }

    @DELETE
    @Path("{step}/tick")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take a tick back")
    public void untick(@PathParam("step") UUID step) {
        steps.untick(viewer.get(), tag, step);
    }
}
