package org.lunchroom.identity.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.Viewer;

/** Who is signed in now as more than a member. Local accounts, whoever is signed in, are listed beside. */
@Path("admin/roles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RolesResource {
    @Inject
    Holders holders;

    /** Somebody, and what they are. */
    public record Holder(UUID id, String name, List<String> roles) {
        static Holder of(Viewer viewer) {
            return new Holder(
                    viewer.person(),
                    viewer.name(),
                    viewer.roles().stream().sorted().toList());
        }
    }

    @GET
    @Guard(Permission.ADMIN)
    @Operation(summary = "Who is signed in now as more than a member", description = "By whichever door they came.")
    public List<Holder> holders() {
        return holders.all().stream().map(Holder::of).toList();
    }
}
