package org.lunchroom.courses.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.courses.Archive;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.courses.Edits;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;

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

    @Inject
    Edits edits;

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

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Change a cohort",
            description =
                    "For trainers; needs If-Match. \"departed\" says whether the posts of those who leave the roster"
                            + " stay (keep) or go (remove).")
    public Response edit(@HeaderParam("If-Match") String ifMatch, Edits.Edit edit) {
        var cohort = edits.edit(viewer.get(), tag, ifMatch, Check.present("body", edit));
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
