package org.lunchroom.notifications;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/** By which ways I want to hear of what. */
@Path("me/choices")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ChoicesResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    MyChoices choices;

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Read by which ways I hear of what",
            description = "Each kind, as I chose or as is usual; and the rooms that I made exceptions for.")
    public MyChoices.All mine() {
        return choices.of(viewer.get());
    }

    @PUT
    @Path("kinds/{kind}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Say by which ways I hear of a kind", description = "No way at all mutes it.")
    public MyChoices.All choose(@PathParam("kind") String kind, Choice choice) {
        choices.choose(viewer.get(), kind(kind), null, Check.present("body", choice));
        return mine();
    }

    @DELETE
    @Path("kinds/{kind}")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Hear of a kind as is usual")
    public MyChoices.All takeBack(@PathParam("kind") String kind) {
        choices.takeBack(viewer.get(), kind(kind), null);
        return mine();
    }

    @PUT
    @Path("rooms/{tag}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Say by which ways I hear of all from a room", description = "No way at all mutes it.")
    public MyChoices.All chooseRoom(@PathParam("tag") String tag, Choice choice) {
        choices.choose(viewer.get(), null, tag, Check.present("body", choice));
        return mine();
    }

    @DELETE
    @Path("rooms/{tag}")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Hear of a room as of others")
    public MyChoices.All takeRoomBack(@PathParam("tag") String tag) {
        choices.takeBack(viewer.get(), null, tag);
        return mine();
    }

    @PUT
    @Path("rooms/{tag}/kinds/{kind}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Say by which ways I hear of a kind from a room")
    public MyChoices.All chooseInRoom(@PathParam("tag") String tag, @PathParam("kind") String kind, Choice choice) {
        choices.choose(viewer.get(), kind(kind), tag, Check.present("body", choice));
        return mine();
    }

    @DELETE
    @Path("rooms/{tag}/kinds/{kind}")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Hear of a kind from a room as of the others from there")
    public MyChoices.All takeBackInRoom(@PathParam("tag") String tag, @PathParam("kind") String kind) {
        choices.takeBack(viewer.get(), kind(kind), tag);
        return mine();
    }

    private static Kind kind(String text) {
        return Kind.of(text).orElseThrow(Problem::notFound);
    }
}
