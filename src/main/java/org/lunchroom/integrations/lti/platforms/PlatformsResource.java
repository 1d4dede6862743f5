package org.lunchroom.integrations.lti.platforms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;

/** The learning platforms that may launch us, for admins. */
@Path("lti/platforms")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlatformsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Platforms platforms;

    /** A platform as an admin sees it. */
    public record Shown(Platform platform, List<String> deployments) {}

    /** All of them. */
    public record All(List<Shown> platforms) {}

    @GET
    @Guard(Permission.ADMIN)
    @Operation(summary = "Connected learning platforms")
    public All all() {
        return new All(platforms.all().stream().map(this::shown).toList());
    }

    @POST
    @Guard(Permission.ADMIN)
    @Operation(summary = "Connect a learning platform", description = "By the values that its own pages show; audited.")
    public Response connect(NewPlatform wanted) {
        var made = platforms.connect(viewer.get(), Check.present("body", wanted));
        return Response.status(201).entity(shown(made)).build();
    }

    @GET
    @Path("{id}")
    @Guard(Permission.ADMIN)
    @Operation(summary = "One platform")
    public Shown one(@PathParam("id") UUID id) {
        return shown(platforms.find(id));
    }

    @DELETE
    @Path("{id}")
    @Guard(Permission.ADMIN)
    @Operation(summary = "Disconnect a platform", description = "Its rooms stay; audited.")
    public void disconnect(@PathParam("id") UUID id) {
        platforms.disconnect(viewer.get(), id);
    }

    @PUT
    @Path("{id}/deployments/{deployment}")
    @Guard(Permission.ADMIN)
    @Operation(summary = "Take launches from a deployment", description = "Others are refused; audited.")
    public Shown deploy(@PathParam("id") UUID id, @PathParam("deployment") String deployment) {
        platforms.deploy(viewer.get(), id, Check.text("deployment", deployment, 255));
        return one(id);
    }

    @DELETE
    @Path("{id}/deployments/{deployment}")
    @Guard(Permission.ADMIN)
    @Operation(summary = "Take no more launches from a deployment")
    public void withdraw(@PathParam("id") UUID id, @PathParam("deployment") String deployment) {
        platforms.withdraw(viewer.get(), id, deployment);
    }

    private Shown shown(Platform platform) {
        return new Shown(platform, platforms.deployments(platform.id()));
    }
}
