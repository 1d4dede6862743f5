package org.lunchroom.identity.local;

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
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.portals.Portals;
import org.lunchroom.kernel.http.Embedding;
import org.lunchroom.kernel.settings.Settings;

/** How far a new installation has come, and its first admin. */
@Path("first-steps")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FirstStepsResource {
    @Inject
    Accounts accounts;

    @Inject
    Portals portals;

    @Inject
    Settings settings;

    @Inject
    Embedding embedding;

    /**
     * What is there. Whoever asks learns nothing that helps them in: the key lies on the server.
     *
     * @param admin whether a local admin was ever made and is still there
     * @param portal whether a portal vouches for people
     * @param pages whether a portal may show widgets
     */
    public record FirstSteps(boolean demo, boolean admin, boolean portal, boolean pages) {}

    /** Who the first admin is. */
    public record FirstAdmin(String name, String displayName, String password) {
        @Override
        public String toString() {
            return "FirstAdmin";
        }
    }

    @GET
    @Guard(Permission.PUBLIC)
    @Operation(summary = "What a new installation has and lacks", description = "Yes and no; for the first-run page.")
    public FirstSteps steps() {
        boolean portal = settings.optional("lunchroom.portal.issuer").isPresent()
                || !portals.all().isEmpty();
        return new FirstSteps(
                settings.demo(),
                accounts.hasAdmin(),
                portal,
                !embedding.origins().isEmpty());
    }

    @POST
    @Path("admin")
    @Guard(Permission.FIRST_ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make the first admin",
            description = "With the key that lies in data/run/key as bearer token; refused once there is an admin.")
    public Response admin(FirstAdmin wanted) {
        var first = AccountRules.checked(
                wanted.name(), new Accounts.Wanted(wanted.displayName(), Roles.ADMIN, wanted.password()));
        accounts.begin(first.name(), first.wanted());
        return Response.status(Response.Status.CREATED).build();
    }
}
