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
import org.lunchroom.goals.Goal;
import org.lunchroom.goals.partners.Partners;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;

/** Who stands by a goal. */
@Path("goals/{id}/partner")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PartnerResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Partners partners;

    @Inject
    ShownGoals shown;

    @PathParam("id")
    UUID id;

    /** Whom to ask. */
    public record Asked(UUID person) {}

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Ask somebody to stand by my goal",
            description = "They see it once they agree; whoever stood by it before no longer does.")
    public ShownGoal ask(Asked whom) {
        var person = Check.present("person", Check.present("body", whom).person());
        return show(partners.ask(viewer.get(), id, person));
    }

    @DELETE
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Do without a partner")
    public ShownGoal without() {
        return show(partners.ask(viewer.get(), id, null));
    }

    @PUT
    @Path("agreement")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Agree to stand by somebody's goal", description = "From now on I see how it goes.")
    public ShownGoal agree() {
        return show(partners.agree(viewer.get(), id));
    }

    @DELETE
    @Path("agreement")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Decline, or stop standing by a goal")
    public void leave() {
        partners.leave(viewer.get(), id);
    }

    private ShownGoal show(Goal goal) {
        return shown.show(viewer.get(), goal);
    }
}
