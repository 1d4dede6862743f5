package org.lunchroom.chats.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.planning.Planner.Scheduled;
import org.lunchroom.chats.view.ChatView;
import org.lunchroom.chats.view.ChatViews;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.rooms.Rooms;

/** A room's chats. */
@Path("rooms/{tag}/chats")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RoomChatsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Chats chats;

    @Inject
    Planner planner;

    @Inject
    ChatViews views;

    /** Chats in the order of their starts. */
    public record All(List<ChatView> chats) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "The chats of a room", description = "In the order of their starts.")
    public All all(@PathParam("tag") String tag, @QueryParam("state") List<String> states) {
        var room = rooms.seen(viewer.get(), tag);
        var wanted = states.isEmpty() ? EnumSet.allOf(ChatState.class) : wanted(states);
        return new All(chats.inRoom(viewer.get(), room, wanted).stream()
                .map(chat -> views.of(viewer.get(), chat))
                .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Schedule a chat", description = "A draft, seen by its hosts until it is announced.")
    @APIResponseSchema(value = ChatView.class, responseCode = "201")
    public Response schedule(@PathParam("tag") String tag, @HeaderParam("Idempotency-Key") String key, NewChat wanted) {
        var room = rooms.seen(viewer.get(), tag);
        return answer(planner.schedule(viewer.get(), room, Check.present("body", wanted), key));
    }

    @POST
    @Path("now")
    @Consumes(MediaType.APPLICATION_JSON)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Start a chat now")
    @APIResponseSchema(value = ChatView.class, responseCode = "201")
    public Response now(@PathParam("tag") String tag, @HeaderParam("Idempotency-Key") String key, NewChat wanted) {
        var room = rooms.seen(viewer.get(), tag);
        return answer(planner.now(viewer.get(), room, Check.present("body", wanted), key));
    }

    private Response answer(Scheduled scheduled) {
        return Response.status(scheduled.now() ? 201 : 200)
                .entity(views.of(viewer.get(), scheduled.chat()))
                .tag(Version.tag(scheduled.chat()))
                .build();
    }

    private static Set<ChatState> wanted(List<String> states) {
        var wanted = EnumSet.noneOf(ChatState.class);
        for (var text : states) {
            wanted.add(Arrays.stream(ChatState.values())
                    .filter(state -> state.id().equals(text))
                    .findFirst()
                    .orElseThrow(() -> Problem.invalid("state", "There is no such state.")));
        }
        return wanted;
    }
}
