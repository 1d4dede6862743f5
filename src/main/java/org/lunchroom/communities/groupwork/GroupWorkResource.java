package org.lunchroom.communities.groupwork;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

/** Group work in a community. */
@Path("rooms/{tag}/group-work")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GroupWorkResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    GroupWorks works;

    @Inject
    ShownGroupWorks shown;

    @PathParam("tag")
    String tag;

    /** The group work of a room. */
    public record GroupWorkList(List<ShownGroupWork> works) {}

    /** Where somebody shows what they did. */
    public record Shown(UUID topic) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "List group work", description = "The latest first, with whose turn it is in each group.")
    public GroupWorkList listGroupWork() {
        return new GroupWorkList(works.list(room()).stream().map(shown::show).toList());
    }

    @POST
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Begin group work",
            description = "For who runs the room. Participants are dealt into groups of a size, or named.")
    public Response beginGroupWork(@HeaderParam("Idempotency-Key") String key, NewGroupWork wanted) {
        var room = room();
        var made = works.begin(viewer.get(), room, Check.present("body", wanted), key);
        var whole = works.find(room.id(), made.id()).orElseThrow(Problem::notFound);
        return Response.status(made.now() ? 201 : 200).entity(shown.show(whole)).build();
    }

    @PUT
    @Path("{id}/turn")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Show at my turn what I did", description = "In a topic of mine in this room.")
    public void perform(@PathParam("id") UUID id, Shown what) {
        var topic = Check.present("topic", Check.present("body", what).topic());
        works.perform(viewer.get(), room(), id, topic);
    }

    @POST
    @Path("{id}/end")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "End group work before its last round")
    public void endGroupWork(@PathParam("id") UUID id) {
        works.end(viewer.get(), room(), id);
    }

    private Room room() {
        return rooms.seen(viewer.get(), tag);
    }
}
