package org.lunchroom.goals.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.goals.Goals;
import org.lunchroom.goals.checkins.CheckIns;
import org.lunchroom.goals.checkins.NewAnswer;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;

/** Answers to the questions how it goes. */
@Path("goals/{id}/check-ins/{day}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CheckInsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Goals goals;

    @Inject
    CheckIns checkIns;

    @Inject
    ShownGoals shown;

    @PathParam("id")
    UUID id;

    @PathParam("day")
    int day;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Say how it goes",
            description = "done, changed, dropped or not-yet, with a line if I like; also before I am asked.")
    public ShownGoal answer(NewAnswer said) {
        checkIns.answer(viewer.get(), id, day, Check.present("body", said));
        return show();
    }

    @DELETE
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take my answer back", description = "Until the next question is answered.")
    public ShownGoal takeBack() {
        checkIns.takeBack(viewer.get(), id, day);
        return show();
    }

    private ShownGoal show() {
        return shown.show(viewer.get(), goals.seen(viewer.get(), id));
    }
}
