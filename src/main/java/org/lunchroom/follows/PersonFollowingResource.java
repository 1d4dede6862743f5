package org.lunchroom.follows;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/** Whether I follow somebody. */
@Path("people/{id}/following")
@RequestScoped
public class PersonFollowingResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Follows follows;

    @PathParam("id")
    UUID id;

    @PUT
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Follow somebody", description = "They are not told; twice is once.")
    public void followPerson() {
        follows.followPerson(viewer.get(), id);
    }

    @DELETE
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Do not follow somebody any more")
    public void leavePerson() {
        follows.leavePerson(viewer.get(), id);
    }
}
