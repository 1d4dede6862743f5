package org.lunchroom.rooms.guests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** How people come into a room. */
@Path("rooms/{tag}/entrance")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EntranceResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Entrances entrances;

    @Inject
    GuestHours hours;

    @Inject
    Clock clock;

    @PathParam("tag")
    String tag;

    /** Whether guests come in, and the language of their names: "en" unless said otherwise. */
    public record Change(Boolean guests, String language) {}

    /**
     * A room's entrance.
     *
     * @param allowed whether the installation lets rooms have guests
     * @param until when guests come in no more; null while they do not
     * @param here how many are in; null for who does not run the room
     */
    public record Shown(String code, boolean allowed, Instant until, String language, Integer here) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "The code of a room", description = "And whether guests come in by it.")
    public Shown entrance() {
        var room = rooms.seen(viewer.get(), tag);
        return shown(room, entrances.of(room));
    }

    @PUT
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Let guests in, or end that", description = "For hosts and moderators of the room; audited.")
    public Shown setGuests(Change change) {
        boolean open = Check.present("guests", Check.present("body", change).guests());
        var room = rooms.seen(viewer.get(), tag);
        return shown(
                room,
                open
                        ? hours.begin(viewer.get(), room, Objects.requireNonNullElse(change.language(), "en"))
                        : hours.end(viewer.get(), room));
    }

    @POST
    @Path("code")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Give a room another code", description = "The one before leads nowhere; who is in stays.")
    public Shown renewCode() {
        var room = rooms.seen(viewer.get(), tag);
        return shown(room, entrances.renew(viewer.get(), room));
    }

    private Shown shown(Room room, Entrance entrance) {
        return new Shown(
                entrance.code(),
                hours.allowed(),
                entrance.opensToGuests(clock.instant()) ? entrance.guestsUntil() : null,
                entrance.language(),
                rooms.runs(viewer.get(), room) ? hours.here(room) : null);
    }
}
