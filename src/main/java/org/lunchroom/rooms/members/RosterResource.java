package org.lunchroom.rooms.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.Rooms;

/** Who may post in a room whose roster decides. */
@Path("rooms/{tag}/roster")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RosterResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Rosters rosters;

    @PathParam("tag")
    String tag;

    /** By name. */
    public record All(List<Person> people) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Who is on a room's roster", description = "For its hosts and moderators.")
    public All roster() {
        return new All(rosters.of(viewer.get(), rooms.seen(viewer.get(), tag)));
    }

    @PUT
    @Path("{person}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Put a person on the roster", description = "For hosts and moderators of the room; audited.")
    public void enrol(@PathParam("person") UUID person) {
        rosters.add(viewer.get(), rooms.seen(viewer.get(), tag), person);
    }

    @DELETE
    @Path("{person}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take a person off the roster", description = "For hosts and moderators of the room; audited.")
    public void strike(@PathParam("person") UUID person) {
        rosters.remove(viewer.get(), rooms.seen(viewer.get(), tag), person);
    }
}
