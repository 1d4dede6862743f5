package org.lunchroom.goals.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.goals.Goal;
import org.lunchroom.goals.Goals;
import org.lunchroom.goals.NewGoal;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;

/** Goals, wherever they were set. */
@Path("goals")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GoalsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Goals goals;

    @Inject
    ShownGoals shown;

    /** The viewer's own, also those of rooms that they left. */
    public record MyGoals(List<ShownGoal> mine) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "List my goals",
            description = "Those of all rooms, also of rooms that I left and those put away; the newest first.")
    public MyGoals mine() {
        return new MyGoals(shown.show(viewer.get(), goals.mine(viewer.get())));
    }

    @GET
    @Path("{id}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Read a goal", description = "My own, one that I stand by, or one that its room sees.")
    public ShownGoal read(@PathParam("id") UUID id) {
        return show(goals.seen(viewer.get(), id));
    }

    @PATCH
    @Path("{id}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Change my goal", description = "What is left out stays as it is.")
    public ShownGoal change(@PathParam("id") UUID id, NewGoal said) {
        return show(goals.change(viewer.get(), id, Check.present("body", said)));
    }

    @DELETE
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Delete my goal for good", description = "With what I answered.")
    public void remove(@PathParam("id") UUID id) {
        goals.remove(viewer.get(), id);
    }

    @PUT
    @Path("{id}/archive")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Put my goal away", description = "Nothing more is asked about it.")
    public ShownGoal archive(@PathParam("id") UUID id) {
        return show(goals.archive(viewer.get(), id, true));
    }

    @DELETE
    @Path("{id}/archive")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take my goal out again")
    public ShownGoal takeOut(@PathParam("id") UUID id) {
        return show(goals.archive(viewer.get(), id, false));
    }

    private ShownGoal show(Goal goal) {
        return shown.show(viewer.get(), goal);
    }
}
