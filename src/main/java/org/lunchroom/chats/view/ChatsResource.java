package org.lunchroom.chats.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lunchroom.chats.ChatPage;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;

/** Finds the chats of all rooms. */
@Path("chats")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChatsResource {
    private static final Set<ChatState> PAST = EnumSet.of(ChatState.SECOND_SITTING, ChatState.CLOSED);
    private static final Set<ChatState> COMING =
            EnumSet.complementOf(EnumSet.of(ChatState.CLOSED, ChatState.CANCELLED));
    private static final int LARGEST_PAGE = 100;

    @Inject
    CurrentViewer viewer;

    @Inject
    Chats chats;

    @Inject
    ChatViews views;

    /**
     * Chats in order.
     *
     * @param after the cursor of the next page; left out on the last
     */
    public record All(List<ChatView> chats, String after) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Chats of all my rooms", description = "?upcoming, soonest first, or ?past, latest first.")
    @APIResponseSchema(All.class)
    public Response everywhere(
            @QueryParam("past") String past,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        var most = Check.range("limit", limit, 1, LARGEST_PAGE);
        var states = past == null ? COMING : PAST;
        var wanted = new ChatPage.Wanted(states, past != null, ChatPage.Place.at("after", after), most);
        return answer(chats.everywhere(viewer.get(), wanted), uri);
    }

    private Response answer(ChatPage page, UriInfo uri) {
        var shown =
                page.chats().stream().map(chat -> views.of(viewer.get(), chat)).toList();
        if (page.after() == null) {
            return Response.ok(new All(shown, null)).build();
        }
        var next = uri.getRequestUriBuilder()
                .replaceQueryParam("after", page.after().cursor());
        return Response.ok(new All(shown, page.after().cursor()))
                .links(Link.fromUriBuilder(next).rel("next").build())
                .build();
    }
}
