package org.lunchroom.polls.pulse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.rooms.Rooms;

/** A room's pulse. */
@Path("rooms/{tag}/pulse")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PulseResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Pulses pulses;

    @PathParam("tag")
    String tag;

    /** How it goes for the caller. */
    public record Said(Mood mood) {}

    /**
     * What the caller said, and for hosts how it goes for all.
     *
     * @param mood left out where they said nothing lately
     * @param pulse left out for whoever does not lead
     */
    public record Felt(String mood, Instant until, Pulse pulse) {}

    @GET
    @Guard(Permission.IN_ROOM)
    @Operation(summary = "The pulse", description = "One's own word; for hosts also the numbers, from five on.")
    public Felt pulse() {
        return felt();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Guard(Permission.IN_ROOM)
    @Operation(summary = "Say how it goes", description = "fine, fast or lost; counts for five minutes.")
    public Felt sayPulse(Said said) {
        var mood = Check.present("mood", Check.present("body", said).mood());
        pulses.say(viewer.get(), rooms.seen(viewer.get(), tag), mood);
        return felt();
    }

    @DELETE
    @Guard(Permission.IN_ROOM)
    @Operation(summary = "Take it back")
    public Felt takePulseBack() {
        pulses.say(viewer.get(), rooms.seen(viewer.get(), tag), null);
        return felt();
    }

    private Felt felt() {
        var room = rooms.seen(viewer.get(), tag);
        var own = pulses.of(viewer.get(), room);
        var all = rooms.hosts(viewer.get(), room) ? pulses.led(viewer.get(), room) : null;
        return new Felt(
                own.map(said -> said.mood().text()).orElse(null),
                own.map(Pulses.Own::until).orElse(null),
                all);
    }
}
