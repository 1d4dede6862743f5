package org.lunchroom.courses.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.courses.Archive;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/** The cohort of a room. */
@Path("rooms/{tag}/cohort")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CohortResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Cohorts cohorts;

    @Inject
    CohortViews views;

    @Inject
    Archive archive;

    @PathParam("tag")
    String tag;

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "The cohort whose room this is",
            description = "Its dates, phases, sessions and the viewer's steps; 404 where the room has none.")
    public Response cohort() {
        var cohort = cohorts.seen(viewer.get(), tag);
        return Response.ok(views.of(viewer.get(), cohort))
                .tag(String.valueOf(cohort.version()))
                .build();
    }

    @DELETE
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Archive a cohort",
            description = "For trainers. Everything can still be read; nothing is lost, and nobody posts any more.")
    public void archive() {
        archive.cohort(viewer.get(), tag);
    }
}
