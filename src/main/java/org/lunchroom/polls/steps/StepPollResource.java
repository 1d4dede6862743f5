package org.lunchroom.polls.steps;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.polls.NewPoll;
import org.lunchroom.polls.view.ShownPoll;
import org.lunchroom.polls.view.ShownPolls;

/** The poll of a step. */
@Path("chats/{chat}/steps/{step}/poll")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StepPollResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    StepPolls polls;

    @Inject
    ShownPolls shown;

    @PUT
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Plan the poll of a step", description = "Hosts and co-moderators only, until it is opened.")
    public ShownPoll setStepPoll(@PathParam("chat") UUID chat, @PathParam("step") UUID step, NewPoll wanted) {
        return shown.open(polls.set(viewer.get(), chat, step, Check.present("body", wanted)));
    }
}
