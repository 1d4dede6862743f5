package org.lunchroom.communities.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** What a community reads together. */
@Path("rooms/{tag}/readings")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReadingsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Readings readings;

    @PathParam("tag")
    String tag;

    /** What is read in a room. */
    public record ReadingList(List<ShownReading> readings) {}

    /** A reading; {@code version} is what If-Match names. */
    public record ShownReading(UUID id, String title, String link, List<ShownPart> parts, int version) {
        static ShownReading of(Readings.Whole whole) {
            var reading = whole.reading();
            var parts = whole.parts().stream()
                    .map(part -> new ShownPart(
                            part.id(),
                            part.title(),
                            part.words().equals(part.title()) ? null : part.words(),
                            part.opensAt(),
                            part.topic()))
                    .toList();
            var link = reading.link().isEmpty() ? null : reading.link();
            return new ShownReading(reading.id(), reading.title(), link, parts, reading.version());
        }
    }

    /** A part; {@code topic} is there once it has opened. */
    public record ShownPart(UUID id, String title, String words, Instant opensAt, UUID topic) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "List what is read together",
            description = "The latest first, with its parts and their dates.")
    public ReadingList listReadings() {
        return new ReadingList(
                readings.list(room()).stream().map(ShownReading::of).toList());
    }

    @POST
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Begin to read something together",
            description = "For who runs the room. For each part a topic opens when it is due.")
    public Response beginReading(@HeaderParam("Idempotency-Key") String key, NewReading wanted) {
        var room = room();
        var made = readings.begin(viewer.get(), room, Check.present("body", wanted), key);
        return answer(
                made.now() ? 201 : 200, readings.find(room.id(), made.id()).orElseThrow(Problem::notFound));
    }

    @PUT
    @Path("{id}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Change parts and dates", description = "What has opened stays. Needs If-Match.")
    public Response changeReading(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NewReading wanted) {
        return answer(200, readings.change(viewer.get(), room(), id, ifMatch, Check.present("body", wanted)));
    }

    @DELETE
    @Path("{id}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Stop reading it", description = "Topics that have opened stay.")
    public void removeReading(@PathParam("id") UUID id) {
        readings.remove(viewer.get(), room(), id);
    }

    private static Response answer(int status, Readings.Whole whole) {
        return Response.status(status)
                .entity(ShownReading.of(whole))
                .tag(String.valueOf(whole.reading().version()))
                .build();
    }

    private Room room() {
        return rooms.seen(viewer.get(), tag);
    }
}
