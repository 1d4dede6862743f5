package org.lunchroom.rooms.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Rooms;

/** Membership of a room: one's own, and what hosts say about others'. */
@Path("rooms/{tag}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MembersResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Members members;

    @PathParam("tag")
    String tag;

    /** What a person is in the room: host, moderator, participant or guest. */
    public record Appointment(Role role) {}

    /** What the viewer is in the room now. */
    public record Joined(String role) {}

    @PUT
    @Path("membership")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Scoped(read = Scope.ROOMS_READ, write = Scope.ROOMS_POST)
    @Operation(summary = "Join a room")
    public Joined join() {
        return new Joined(members.join(viewer.get(), tag).role().text());
    }

    @DELETE
    @Path("membership")
    @Guard(Permission.SIGNED_IN)
    @Scoped(read = Scope.ROOMS_READ, write = Scope.ROOMS_POST)
    @Operation(summary = "Leave a room")
    public void leave() {
        members.leave(viewer.get(), rooms.seen(viewer.get(), tag));
    }

    @PUT
    @Path("members/{person}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Say what a person is in a room", description = "For its hosts; invites who is no member.")
    public Joined appoint(@PathParam("person") UUID person, Appointment appointment) {
        var role = Check.present("role", Check.present("body", appointment).role());
        if (role == Role.READER || role == Role.BANNED) {
            throw Problem.invalid("role", "Choose one of host, moderator, participant, guest.");
        }
        members.appoint(viewer.get(), rooms.seen(viewer.get(), tag), person, role);
        return new Joined(role.text());
    }

    @DELETE
    @Path("members/{person}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take a person out of a room", description = "For its hosts; audited.")
    public void remove(@PathParam("person") UUID person) {
        members.remove(viewer.get(), rooms.seen(viewer.get(), tag), person);
    }
}
