package org.lunchroom.follows;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/** All that I follow. */
@Path("me/follows")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FollowsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Follows follows;

    /** In the order in which they were followed. */
    public record All(List<ShownFollow> follows) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "List what I follow", description = "People, rooms and tags, and what I muted.")
    public All follows() {
        return new All(follows.shown(viewer.get()));
    }

    @PUT
    @Path("{kind}/{what}/muting")
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Hear nothing of somebody or something",
            description = "kind is person, room or tag. Also what is only suggested; following it again ends that.")
    public void mute(@PathParam("kind") String kind, @PathParam("what") String what) {
        follows.mute(viewer.get(), kind, what);
    }
}
