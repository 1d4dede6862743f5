package org.lunchroom.offhours;

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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** A room at hours when nobody is in charge. */
@Path("rooms/{tag}/off-hours")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OffHoursResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    People people;

    @Inject
    OffHours offHours;

    @PathParam("tag")
    String tag;

    /** How it is to be kept: "off", "links" or "all" waits while no moderator is around. */
    public record Wish(Safe safe, String contact) {}

    /** Whether the caller is shown. */
    public record Shown(Boolean shown) {}

    /** Somebody who is around: with the room open, or on shift until then. */
    public record Somebody(Person person, boolean here, Instant until) {}

    /** A question that found nobody, and whom it goes to. */
    public record Kept(UUID message, boolean mine, Person goesTo, Instant at) {}

    /**
     * The room as the caller sees it.
     *
     * @param on whether it is kept like this at all
     * @param attended whether somebody who runs it is around
     * @param shown whether the caller is shown as around when they are
     * @param next whom a question goes to when nobody is around; left out where nobody is to be found
     * @param nextFrom when their shift begins; left out where they said no hours
     * @param kept without an answer yet: the caller's, and those for the caller
     */
    public record State(
            boolean on,
            String safe,
            String contact,
            boolean attended,
            boolean shown,
            List<Somebody> around,
            Person next,
            Instant nextFrom,
            List<Kept> kept) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Who is around", description = "Of those who chose to be shown, and no others.")
    public State whoIsAround() {
        return state(room());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Keep a room for off-hours", description = "For those who run it.")
    public State keepOffHours(Wish wish) {
        var body = Check.present("body", wish);
        offHours.keep(viewer.get(), room(), body.safe(), body.contact());
        return state(room());
    }

    @DELETE
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Keep it like any other room again")
    public void endOffHours() {
        offHours.end(viewer.get(), room());
    }

    @PUT
    @Path("around")
    @Consumes(MediaType.APPLICATION_JSON)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Be shown as around, or not", description = "Nobody is shown who did not choose it.")
    public State showMeAround(Shown shown) {
        offHours.show(
                viewer.get(),
                room(),
                Check.present("shown", Check.present("body", shown).shown()));
        return state(room());
    }

    private Room room() {
        return rooms.seen(viewer.get(), tag);
    }

    private State state(Room room) {
        var who = viewer.get();
        var setting = offHours.setting(room.id());
        var around = offHours.around(room);
        var next = offHours.next(room, who.person());
        var kept = offHours.kept(who, room);
        var ids = new HashSet<UUID>();
        around.forEach(one -> ids.add(one.person()));
        next.ifPresent(one -> ids.add(one.person()));
        kept.forEach(one -> ids.add(one.keptFor()));
        Map<UUID, Person> named = people.named(ids);
        return new State(
                setting.isPresent(),
                setting.map(Setting::safe).orElse(Safe.OFF).text(),
                setting.map(Setting::contact).filter(words -> !words.isEmpty()).orElse(null),
                offHours.isKept(room),
                offHours.shown(who, room),
                around.stream()
                        .map(one -> new Somebody(named.get(one.person()), one.here(), one.until()))
                        .toList(),
                next.map(one -> named.get(one.person())).orElse(null),
                next.map(OffHours.Next::from).orElse(null),
                kept.stream()
                        .map(one -> new Kept(
                                one.message(), one.asker().equals(who.person()), named.get(one.keptFor()), one.at()))
                        .toList());
    }
}
