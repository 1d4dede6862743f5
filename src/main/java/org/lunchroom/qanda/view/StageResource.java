package org.lunchroom.qanda.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.qanda.AskState;
import org.lunchroom.qanda.Asks;
import org.lunchroom.qanda.Sorting;
import org.lunchroom.qanda.WhichAsks;
import org.lunchroom.rooms.Rooms;

/** What is on stage, for the wall and for whoever leads. */
@Path("rooms/{tag}/stage")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StageResource {
    private static final int NEXT = 2;

    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Asks asks;

    @Inject
    ShownAsks shown;

    @Inject
    Journal journal;

    @PathParam("tag")
    String tag;

    /** The ask on stage, absent when there is none; the two most wanted after it; the number to open the stream after. */
    public record Stage(ShownAsk current, List<ShownAsk> next, long head) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "What is on stage, and the next two")
    public Stage stage() {
        var room = rooms.seen(viewer.get(), tag);
        long head = journal.head(StreamId.room(room.id()));
        var which = new WhichAsks(Sorting.VOTES, EnumSet.of(AskState.APPROVED), null, NEXT);
        var next = asks.list(viewer.get(), room, which).asks();
        var current = asks.onStage(room).map(ask -> shown.open(List.of(ask)).get(0));
        return new Stage(current.orElse(null), shown.open(next), head);
    }
}
