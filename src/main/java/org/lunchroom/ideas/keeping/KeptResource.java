package org.lunchroom.ideas.keeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.ideas.Ideas;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/** Others' cards among my own. */
@Path("ideas/{idea}/kept")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class KeptResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Ideas ideas;

    @Inject
    Keeps keeps;

    @PathParam("idea")
    UUID idea;

    @PUT
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Keep a card among mine")
    public void keep() {
        keeps.keep(viewer.get(), ideas.seen(viewer.get(), idea));
    }

    @DELETE
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Keep it no longer")
    public void unkeep() {
        keeps.unkeep(viewer.get(), ideas.seen(viewer.get(), idea));
    }
}
