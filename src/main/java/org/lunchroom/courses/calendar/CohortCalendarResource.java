package org.lunchroom.courses.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/** The dates of a cohort as a file. */
@Path("rooms/{tag}/cohort/calendar.ics")
@RequestScoped
public class CohortCalendarResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    CohortCalendar calendar;

    @GET
    @Produces("text/calendar;charset=UTF-8")
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "The dates of a course for calendars",
            description = "Each session keeps its UID; a later file moves what an earlier one put there.")
    public Response file(@PathParam("tag") String tag) {
        return Response.ok(calendar.of(viewer.get(), tag))
                .header("Content-Disposition", "attachment; filename=\"course.ics\"")
                .build();
    }
}
