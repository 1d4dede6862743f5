package org.lunchroom.courses.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.courses.Archive;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.courses.Course;
import org.lunchroom.courses.Courses;
import org.lunchroom.courses.Founding;
import org.lunchroom.courses.NewCohort;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;

/** Courses, and their cohorts. */
@Path("courses")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CoursesResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Courses courses;

    @Inject
    Cohorts cohorts;

    @Inject
    Founding founding;

    @Inject
    CohortViews views;

    @Inject
    Archive archive;

    /** A course to be made. */
    public record NewCourse(String title, String about) {}

    /** A run of a course, in a list. */
    public record Run(
            UUID id, String room, String title, String zone, LocalDate startsOn, LocalDate endsOn, Boolean archived) {}

    /** A course with the runs that the viewer sees, latest first. */
    public record Shown(UUID id, String title, String about, List<Run> cohorts) {}

    /** Newest first. */
    public record All(List<Shown> courses) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "List courses", description = "Mine; for organisers all that are not archived.")
    public All list() {
        var me = viewer.get();
        return new All(courses.of(me).stream().map(course -> shown(me, course)).toList());
    }

    @POST
    @Guard(Permission.ROOM_CREATE)
    @Operation(summary = "Make a course")
    public Response make(@HeaderParam("Idempotency-Key") String key, NewCourse wanted) {
        Check.present("body", wanted);
        var course = courses.make(viewer.get(), wanted.title(), wanted.about(), key);
        return Response.status(201).entity(shown(viewer.get(), course)).build();
    }

    @POST
    @Path("{course}/cohorts")
    @Guard(Permission.ROOM_CREATE)
    @Operation(
            summary = "Begin a new run of a course",
            description = "With a room of its own. Whoever makes it is its first trainer.")
    public Response begin(
            @PathParam("course") UUID course, @HeaderParam("Idempotency-Key") String key, NewCohort wanted) {
        var me = viewer.get();
        var cohort = founding.make(me, courses.seen(me, course), Check.present("body", wanted), key);
        return Response.status(201).entity(views.of(me, cohort)).build();
    }

    @DELETE
    @Path("{course}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Archive a course with all its cohorts", description = "For whoever made it, and admins.")
    public void archive(@PathParam("course") UUID course) {
        archive.course(viewer.get(), course);
    }

    private Shown shown(Viewer me, Course course) {
        var runs = cohorts.of(me, course).stream().map(this::run).toList();
        return new Shown(course.id(), course.title(), course.about().isEmpty() ? null : course.about(), runs);
    }

    private Run run(Cohort cohort) {
        return new Run(
                cohort.id(),
                cohorts.room(cohort).tag(),
                cohort.title(),
                cohort.zone().getId(),
                cohort.startsOn(),
                cohort.endsOn(),
                cohort.archived() ? true : null);
    }
}
