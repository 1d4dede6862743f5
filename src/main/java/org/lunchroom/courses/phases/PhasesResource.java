package org.lunchroom.courses.phases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.courses.view.CohortViews;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;

/** The phases of a cohort. */
@Path("rooms/{tag}/cohort/phases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PhasesResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    PhaseRules rules;

    @Inject
    CohortViews views;

    /** All phases that there are to be. */
    public record Rules(List<PhasePlan> phases) {}

    @PUT
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Say when phases open and close",
            description = "For trainers; needs If-Match. Each follows the course's dates: 14 days before its start.")
    public Response put(@PathParam("tag") String tag, @HeaderParam("If-Match") String ifMatch, Rules wanted) {
        var cohort = rules.put(
                viewer.get(), tag, ifMatch, Check.present("body", wanted).phases());
        return Response.ok(views.of(viewer.get(), cohort))
                .tag(String.valueOf(cohort.version()))
                .build();
    }
}
