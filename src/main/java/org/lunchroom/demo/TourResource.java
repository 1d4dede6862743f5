package org.lunchroom.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.Persona;
import org.lunchroom.rooms.Rooms;

/** Where a visitor of the demonstration finds what. */
@Path("demo/tour")
@RequestScoped
public class TourResource {
    private static final List<ChatState> NEAREST =
            List.of(ChatState.LIVE, ChatState.LOBBY, ChatState.ANNOUNCED, ChatState.SECOND_SITTING, ChatState.CLOSED);
    private static final List<ChatState> OVER = List.of(ChatState.CLOSED, ChatState.SECOND_SITTING);

    @Inject
    Rooms rooms;

    @Inject
    Chats chats;

    @Inject
    Cast cast;

    /**
     * The places.
     *
     * @param room the tag of the room with the live chat
     * @param chat the chat that is live there, or the nearest
     * @param recap a chat that is over and has a recap
     * @param learned the tag of the room where people set goals
     */
    public record Tour(String room, UUID chat, UUID recap, String learned) {}

    @GET
    @Guard(Permission.DEMO)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Where the demonstration's live chat and recap are")
    public Tour tour() {
        return new Tour(
                FirstDay.LIVE_ROOM,
                first(FirstDay.LIVE_ROOM, NEAREST),
                first(FirstDay.PAST_ROOM, OVER),
                FirstDay.LEARNED_ROOM);
    }

    private UUID first(String tag, List<ChatState> wanted) {
        var host = cast.enter(Persona.HOST);
        return rooms.find(host, tag)
                .flatMap(room -> chats.inRoom(host, room, Set.copyOf(wanted)).stream()
                        .filter(chat -> chat.inCharge() != null)
                        .min(java.util.Comparator.comparingInt(chat -> wanted.indexOf(chat.state()))))
                .map(chat -> chat.id())
                .orElse(null);
    }
}
