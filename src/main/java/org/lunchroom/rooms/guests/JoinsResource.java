package org.lunchroom.rooms.guests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.rooms.members.Members;

/** Joining by a code, for people of the house. */
@Path("joins")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class JoinsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Guests guests;

    @Inject
    Members members;

    @Inject
    RoomAddresses addresses;

    /** A room's code, or its tag. */
    public record Typed(String code) {}

    /** The room that one is in now. */
    public record Joined(String tag, String title, String address, String role) {}

    @POST
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Join the room of a code", description = "As somebody with an account; a tag does as well.")
    public Joined joinByCode(Typed typed) {
        var code = Check.text("code", Check.present("body", typed).code(), 200);
        var room = guests.named(viewer.get(), code).orElseThrow(Guests::noSuchCode);
        try {
            var role = members.join(viewer.get(), room.tag()).role().text();
            return new Joined(room.tag(), room.title(), addresses.of(room.tag()), role);
        } catch (Problem refused) {
            // By invitation only, or banned from it: as if there were no such room.
            throw refused.status() == 404 ? Guests.noSuchCode() : refused;
        }
    }
}
