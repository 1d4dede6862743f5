package org.lunchroom.courses.moving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.courses.view.CohortView;
import org.lunchroom.courses.view.CohortViews;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;

/** The dates of a cohort. */
@Path("rooms/{tag}/cohort/dates")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DatesResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    MovingDates dates;

    @Inject
    CohortViews views;

    @PathParam("tag")
    String tag;

    @POST
    @Path("preview")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "See everything that would move", description = "For trainers. Nothing changes.")
    public MovingDates.Preview preview(NewDates wanted) {
        return dates.preview(viewer.get(), tag, Check.present("body", wanted));
    }

    @PUT
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Move a course",
            description = "For trainers. Carries the preview's \"confirm\": what moves is what was listed.")
    public CohortView move(NewDates wanted) {
        return views.of(viewer.get(), dates.move(viewer.get(), tag, Check.present("body", wanted)));
    }
}
