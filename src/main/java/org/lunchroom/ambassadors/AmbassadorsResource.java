package org.lunchroom.ambassadors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;

/** The ambassadors of a room. */
@Path("rooms/{tag}/ambassadors")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AmbassadorsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Ambassadors ambassadors;

    @PathParam("tag")
    String tag;

    /** By the day on which they begin. */
    public record All(List<ShownAmbassador> ambassadors) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "List the ambassadors of a room", description = "Those of today, and those who begin later.")
    public All ambassadors() {
        return new All(ambassadors.of(viewer.get(), tag));
    }

    @PUT
    @Path("{person}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Name an ambassador", description = "By who runs the room, for a member of it.")
    public void nameAmbassador(@PathParam("person") UUID person, NewAmbassador wanted) {
        ambassadors.name(viewer.get(), tag, person, Check.present("body", wanted));
    }

    @DELETE
    @Path("{person}")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Name somebody ambassador no more")
    public void dismissAmbassador(@PathParam("person") UUID person) {
        ambassadors.dismiss(viewer.get(), tag, person);
    }
}
