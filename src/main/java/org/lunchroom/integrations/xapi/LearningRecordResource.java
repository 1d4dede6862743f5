package org.lunchroom.integrations.xapi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/** Whether a learning record store hears what I do. */
@Path("me/learning-record")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class LearningRecordResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Statements statements;

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Whether my learning record hears of me", description = "No, unless I said yes.")
    public Statements.Choice choice() {
        return statements.choice(viewer.get());
    }

    @PUT
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Let my learning record hear of me", description = "From now on, and none of my words.")
    public Statements.Choice give() {
        return statements.give(viewer.get());
    }

    @DELETE
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take that back", description = "What was not told yet is deleted.")
    public Statements.Choice takeBack() {
        return statements.takeBack(viewer.get());
    }
}
