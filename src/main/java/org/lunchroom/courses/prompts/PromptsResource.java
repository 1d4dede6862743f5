package org.lunchroom.courses.prompts;

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

/** Prompts and reminders of a cohort. */
@Path("rooms/{tag}/cohort/prompts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PromptsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Prompts prompts;

    @Inject
    CohortViews views;

    /** All prompts that there are to be. */
    public record All(List<Prompt> prompts) {}

    @PUT
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Say what is pinned, and when",
            description = "For trainers; needs If-Match. A prompt is pinned from its day on until its phase closes.")
    public Response put(@PathParam("tag") String tag, @HeaderParam("If-Match") String ifMatch, All wanted) {
        var cohort = prompts.put(
                viewer.get(), tag, ifMatch, Check.present("body", wanted).prompts());
        return Response.ok(views.of(viewer.get(), cohort))
                .tag(String.valueOf(cohort.version()))
                .build();
    }
}
