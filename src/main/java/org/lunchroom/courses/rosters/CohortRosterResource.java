package org.lunchroom.courses.rosters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/** The roster of a cohort; all of it is for its trainers. */
@Path("rooms/{tag}/cohort/roster")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CohortRosterResource {
    private static final int LIMIT = 5 * 1024 * 1024;

    @Inject
    CurrentViewer viewer;

    @Inject
    CohortRoster roster;

    @Inject
    RosterPages pages;

    @Inject
    Audit audit;

    @Inject
    RosterGroups groups;

    @PathParam("tag")
    String tag;

    /** Somebody new: by the person's id here, or by name with an address or an id at the portal. */
    public record NewPlace(UUID person, String id, String name, String email) {}

    /** Groups of the portal. */
    public record Groups(List<String> groups) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Who is on a cohort's roster", description = "By name, 100 at a time.")
    public RosterPages.Page page(@QueryParam("after") UUID after) {
        return pages.page(viewer.get(), tag, after);
    }

    @GET
    @Path("roster.csv")
    @Produces("text/csv;charset=utf-8")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "The roster as a table", description = "It comes in again unchanged.")
    public Response csv() {
        var table = pages.csv(viewer.get(), tag);
        audit.read(viewer.get(), "roster.exported", null, Map.of("room", tag));
        return Response.ok(table)
                .header("Content-Disposition", "attachment; filename=\"roster.csv\"")
                .build();
    }

    @POST
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Put somebody on the roster", description = "Who is on it already is there once.")
    public Response add(NewPlace wanted) {
        Check.present("body", wanted);
        var place = wanted.person() != null
                ? roster.add(viewer.get(), tag, wanted.person())
                : roster.add(viewer.get(), tag, line(wanted));
        return Response.status(201).entity(place).build();
    }

    @DELETE
    @Path("{place}")
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Take somebody off the roster",
            description = "They read nothing new within two seconds; their posts stay or go as the cohort says.")
    public void remove(@PathParam("place") UUID place) {
        roster.remove(viewer.get(), tag, place);
    }

    @POST
    @Path("file/preview")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "See what would become of a file", description = "CSV with a line of names. Nothing changes.")
    public Preview preview(@QueryParam("replace") boolean replace, InputStream file) {
        return roster.preview(viewer.get(), tag, bytes(file), replace);
    }

    @PUT
    @Path("file")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Take a file in",
            description =
                    "Every line that is right; the same file again changes nothing. With replace=true, who came by"
                            + " file or by hand and is not in it any more is off the roster.")
    public Preview bring(@QueryParam("replace") boolean replace, InputStream file) {
        return roster.bring(viewer.get(), tag, bytes(file), replace);
    }

    @GET
    @Path("groups")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Groups of the portal whose people are on the roster")
    public Groups groups() {
        return new Groups(groups.of(viewer.get(), tag));
    }

    @PUT
    @Path("groups")
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Say whose groups are on the roster",
            description = "Their people are in as of their last sign-in, and from then on with each one.")
    public Groups put(Groups wanted) {
        return new Groups(
                groups.put(viewer.get(), tag, Check.present("body", wanted).groups()));
    }

    private static RosterLine line(NewPlace wanted) {
        try {
            return RosterLine.of(0, text(wanted.id()), text(wanted.name()), text(wanted.email()));
        } catch (Fault fault) {
            throw Problem.invalid(fault.told().code(), "email", "Nobody can be meant by this: " + fault.getMessage());
        }
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }

    private static byte[] bytes(InputStream file) {
        try {
            byte[] bytes = file.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw Problem.of(413, "too-large", "A roster may have " + LIMIT + " bytes.");
            }
            return bytes;
        } catch (IOException e) {
            throw Problem.invalid("body", "The file did not arrive whole.");
        }
    }
}
