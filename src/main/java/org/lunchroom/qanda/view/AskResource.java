package org.lunchroom.qanda.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.qanda.Asks;
import org.lunchroom.rooms.Rooms;

/** One ask. */
@Path("rooms/{tag}/asks/{ask}")
@RequestScoped
@Scoped(read = Scope.ROOMS_READ, write = Scope.ROOMS_POST)
@Produces(MediaType.APPLICATION_JSON)
public class AskResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Asks asks;

    @Inject
    ShownAsks shown;

    @Inject
    MyAsks mine;

    /** An ask, and what of it is the caller's own. */
    public record One(ShownAsk ask, MyAsks.Mine mine) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Read an ask")
    @APIResponseSchema(One.class)
    public Response read(@PathParam("tag") String tag, @PathParam("ask") UUID id) {
        var room = rooms.seen(viewer.get(), tag);
        var ask = asks.seen(viewer.get(), room, id);
        return Response.ok(new One(shown.to(viewer.get(), room, ask), mine.of(viewer.get(), List.of(ask))))
                .tag(new EntityTag(String.valueOf(ask.version())))
                .build();
    }
}
