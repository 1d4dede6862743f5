package org.lunchroom.goals.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.goals.Goal;
import org.lunchroom.goals.Goals;
import org.lunchroom.goals.NewGoal;
import org.lunchroom.goals.numbers.GoalNumbers;
import org.lunchroom.goals.numbers.Numbers;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** The goals of a room, as far as the viewer sees them. */
@Path("rooms/{tag}/goals")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RoomGoalsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Goals goals;

    @Inject
    Journal journal;

    @Inject
    Numbers numbers;

    @Inject
    ShownGoals shown;

    @PathParam("tag")
    String tag;

    /**
     * What the viewer sees.
     *
     * @param beside those that they stand by
     * @param asked who asks them to
     * @param shared what others share with the room
     * @param runs whether they may read the room's numbers
     * @param head the last entry of the room's stream that this knows
     */
    public record RoomGoals(
            List<ShownGoal> mine,
            List<ShownGoal> beside,
            List<ShownGoals.Request> asked,
            List<ShownGoal> shared,
            boolean runs,
            long head) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "List the goals of a room that I see",
            description = "My own, those that I stand by, who asks me to, and what others share.")
    public RoomGoals list() {
        var me = viewer.get();
        var room = room();
        long head = journal.head(StreamId.room(room.id()));
        var mine = goals.mine(me).stream().filter(goal -> in(room, goal)).toList();
        Map<Boolean, List<Goal>> beside = goals.beside(me).stream()
                .filter(goal -> in(room, goal))
                .collect(Collectors.partitioningBy(goal -> goal.partneredBy(me.person())));
        var others = goals.shared(me, room).stream()
                .filter(goal -> !goal.partneredBy(me.person()))
                .toList();
        return new RoomGoals(
                shown.show(me, mine),
                shown.show(me, beside.get(true)),
                shown.requests(beside.get(false)),
                shown.show(me, others),
                rooms.runs(me, room),
                head);
    }

    @POST
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Set a goal",
            description = "In words of my own, or with those of a message; private unless I share it.")
    public Response set(@HeaderParam("Idempotency-Key") String key, NewGoal said) {
        var goal = goals.set(viewer.get(), room(), Check.present("body", said), key);
        return Response.status(Response.Status.CREATED)
                .entity(shown.show(viewer.get(), goal))
                .build();
    }

    @GET
    @Path("numbers")
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "The goals of a room in numbers",
            description = "For those who run it; of five people and more, and changed for five at a time.")
    public GoalNumbers numbers() {
        return numbers.of(viewer.get(), room());
    }

    private Room room() {
        return rooms.seen(viewer.get(), tag);
    }

    private static boolean in(Room room, Goal goal) {
        return goal.room().equals(room.id());
    }
}
