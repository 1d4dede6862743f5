package org.lunchroom.chats.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/** Runs of show to start from. */
@Path("templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TemplatesResource {
    /** The templates there are. */
    public record All(List<Template> templates) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Templates of runs of show")
    public All templates() {
        return new All(Templates.ALL);
    }
}
