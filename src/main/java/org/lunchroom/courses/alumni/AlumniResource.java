package org.lunchroom.courses.alumni;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;

/** Whether somebody stays once a course is over. */
@Path("rooms/{tag}/cohort/alumni")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AlumniResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Cohorts cohorts;

    @Inject
    Alumni alumni;

    /** Yes or no. */
    public record Choice(boolean stays) {}

    @PUT
    @Path("me")
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Say whether you stay",
            description = "Who does not is out when the alumni phase opens; who says nothing keeps reading.")
    public void choose(@PathParam("tag") String tag, Choice choice) {
        alumni.choose(
                viewer.get(),
                cohorts.seen(viewer.get(), tag),
                Check.present("body", choice).stays());
    }
}
