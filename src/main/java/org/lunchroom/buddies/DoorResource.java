package org.lunchroom.buddies;

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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.buddies.lanes.LaneViews;
import org.lunchroom.buddies.lanes.Lanes;
import org.lunchroom.buddies.lanes.ShownLane;
import org.lunchroom.chats.Chats;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Check;

/** The door of a chat. */
@Path("chats/{chat}/door")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DoorResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Chats chats;

    @Inject
    Door door;

    @Inject
    Lanes lanes;

    @Inject
    LaneViews views;

    @Inject
    Journal journal;

    @PathParam("chat")
    UUID chat;

    /** "new" or "help". */
    public record Wish(Side side) {}

    /**
     * The door as the caller sees it.
     *
     * @param open from the lobby to the end of the chat
     * @param side what the caller said; left out where they said nothing
     * @param helpWanted whether a newcomer waits
     * @param waiting how many do, for those who run the chat; left out for others
     * @param lanes the caller's at this chat
     * @param head the number of the newest entry in the caller's stream "me!lane"
     */
    public record ShownDoor(
            boolean open,
            String side,
            Instant since,
            boolean helpWanted,
            Integer waiting,
            List<ShownLane> lanes,
            long head) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "The door of a chat", description = "What the caller said there, and who is beside them.")
    public ShownDoor atDoor() {
        return shown();
    }

    @PUT
    @Path("place")
    @Consumes(MediaType.APPLICATION_JSON)
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Say that I am new, or that I can help",
            description = "new or help; paired at once if it can be.")
    public ShownDoor standAtDoor(Wish wish) {
        door.stand(
                viewer.get(),
                chat,
                Check.present("side", Check.present("body", wish).side()));
        return shown();
    }

    @DELETE
    @Path("place")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Go from the door", description = "Ends one's lanes; whoever was there finds somebody else.")
    public ShownDoor leaveDoor() {
        door.leave(viewer.get(), chat);
        return shown();
    }

    @DELETE
    @Path("lanes/{lane}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "End a lane", description = "Its two stay at the door and find others.")
    public ShownDoor endLane(@PathParam("lane") UUID lane) {
        door.part(viewer.get(), chat, lane);
        return shown();
    }

    private ShownDoor shown() {
        var who = viewer.get();
        // Before what it counts is read: then nothing is missed.
        long head = journal.head(StreamId.lane(who.person()));
        var seen = chats.seen(who, chat);
        boolean open = lanes.on(chat);
        int waiting = open ? door.waiting(chat) : 0;
        var place = door.place(who, chat);
        var mine =
                lanes.of(who).stream().filter(lane -> lane.chat().equals(chat)).toList();
        return new ShownDoor(
                open,
                place.map(one -> one.side().text()).orElse(null),
                place.map(Place::cameAt).orElse(null),
                waiting > 0,
                chats.hosts(who, seen) ? waiting : null,
                views.show(who.person(), mine),
                head);
    }
}
