package org.lunchroom.integrations.lti.registering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.integrations.lti.keys.ToolKeys;

/** What an admin needs to have a platform launch us. */
@Path("lti/tool")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ToolResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    ToolConfiguration tool;

    @Inject
    Invitations invitations;

    @Inject
    ToolKeys keys;

    @GET
    @Guard(Permission.ADMIN)
    @Operation(summary = "Our addresses, for a platform's pages")
    public ToolConfiguration.Addresses addresses() {
        return tool.addresses();
    }

    @POST
    @Path("invitations")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.ADMIN)
    @Operation(
            summary = "Invite one platform to connect itself",
            description = "An address for dynamic registration, good once and for a day; audited.")
    public Response invite() {
        return Response.status(201).entity(invitations.invite(viewer.get())).build();
    }

    @POST
    @Path("keys/rotation")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.ADMIN)
    @Operation(summary = "Let the next key sign", description = "By itself every 90 days; audited.")
    public void rotate() {
        keys.rotate(viewer.get());
    }
}
