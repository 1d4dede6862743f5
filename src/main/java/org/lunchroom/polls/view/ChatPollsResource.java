package org.lunchroom.polls.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.chats.Chats;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.polls.Polls;

/** The polls of a chat. */
@Path("chats/{chat}/polls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChatPollsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Chats chats;

    @Inject
    Polls polls;

    @Inject
    ShownPolls shown;

    /** Polls, oldest first. */
    public record PollsOfChat(List<ShownPoll> polls) {}

    @GET
    @Guard(Permission.IN_ROOM)
    @Operation(summary = "The polls of a chat", description = "Drafts are for those who host.")
    public PollsOfChat pollsOfChat(@PathParam("chat") UUID id) {
        var chat = chats.seen(viewer.get(), id);
        return new PollsOfChat(shown.open(polls.ofChat(id, chats.atTable(viewer.get(), chat))));
    }
}
