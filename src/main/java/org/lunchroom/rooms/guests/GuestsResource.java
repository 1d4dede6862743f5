package org.lunchroom.rooms.guests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.session.SessionAnswers;
import org.lunchroom.identity.session.SessionAnswers.SessionAnswer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.rooms.Room;

/** Coming in without an account. */
@Path("guests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GuestsResource {
    @Inject
    Guests guests;

    @Inject
    SessionAnswers answers;

    @Inject
    RoomAddresses addresses;

    @Context
    HttpServletRequest request;

    /** The code on the wall. */
    public record Typed(String code) {}

    /**
     * Where a code leads.
     *
     * @param address of the room for people of the house
     */
    public record Place(String tag, String title, String address) {}

    /** A session for one room, and that room. */
    public record GuestAnswer(SessionAnswer session, Place room) {
        @Override
        public String toString() {
            return "GuestAnswer";
        }
    }

    @GET
    @Guard(Permission.PUBLIC)
    @Operation(summary = "Where guests come in by a code", description = "404 unless some room lets them in by it.")
    public Place look(@QueryParam("code") String code) {
        return place(guests.before(Check.present("code", code), request.getRemoteAddr()));
    }

    @POST
    @Guard(Permission.PUBLIC)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Come in as a guest",
            description = "By a room's code, without an account: a session for that room, under a name of the day.")
    public Response comeIn(Typed typed) {
        var code = Check.present("code", Check.present("body", typed).code());
        var came = guests.comeIn(code, request.getRemoteAddr());
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(new GuestAnswer(answers.of(came.in()), place(came.room())))
                .build();
    }

    private Place place(Room room) {
        return new Place(room.tag(), room.title(), addresses.of(room.tag()));
    }
}
