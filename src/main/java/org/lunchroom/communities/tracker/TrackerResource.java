package org.lunchroom.communities.tracker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.communities.topics.TopicPlace;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.people.People;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** What became of what people asked for. */
@Path("rooms/{tag}/tracked")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TrackerResource {
    private static final int LARGEST_PAGE = 100;

    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Tracker tracker;

    @Inject
    People people;

    @PathParam("tag")
    String tag;

    /** A page, with a cursor to what follows where there is more. */
    public record TrackedList(List<ShownTracked> tracked, String after) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "List what was asked and what became of it", description = "What changed last comes first.")
    public TrackedList listTracked(
            @QueryParam("after") String after, @QueryParam("limit") @DefaultValue("50") int limit) {
        var size = Check.range("limit", limit, 1, LARGEST_PAGE);
        var page = tracker.list(room(), TopicPlace.of("after", after), size);
        var owners = people.named(page.stream().map(Tracked::owner).collect(Collectors.toSet()));
        var shown = page.stream()
                .map(one -> ShownTracked.of(one, owners.get(one.owner())))
                .toList();
        if (page.size() < size) {
            return new TrackedList(shown, null);
        }
        var last = page.get(page.size() - 1);
        return new TrackedList(shown, new TopicPlace(last.changedAt(), last.id()).cursor());
    }

    @POST
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Take something on",
            description = "For who runs the room; from a topic, an ask, a message, or nothing of these.")
    public Response track(@HeaderParam("Idempotency-Key") String key, NewTracked wanted) {
        var room = room();
        var made = tracker.add(viewer.get(), room, Check.present("body", wanted), key);
        var tracked = tracker.find(room.id(), made.id()).orElseThrow(Problem::notFound);
        return answer(made.now() ? 201 : 200, tracked);
    }

    @PATCH
    @Path("{id}")
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Say how far it is",
            description = "state: open, done, or declined with an outcome that says why. Needs If-Match.")
    public Response changeTracked(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, TrackedChange change) {
        return answer(200, tracker.change(viewer.get(), room(), id, ifMatch, Check.present("body", change)));
    }

    @DELETE
    @Path("{id}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take it off the list")
    public void untrack(@PathParam("id") UUID id) {
        tracker.remove(viewer.get(), room(), id);
    }

    private Response answer(int status, Tracked tracked) {
        var owner = people.named(List.of(tracked.owner())).get(tracked.owner());
        return Response.status(status)
                .entity(ShownTracked.of(tracked, owner))
                .tag(String.valueOf(tracked.version()))
                .build();
    }

    private Room room() {
        return rooms.seen(viewer.get(), tag);
    }
}
