package org.lunchroom.thanks;

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
import org.lunchroom.profiles.Audience;

/** Thanks that I got and gave. */
@Path("me/thanks")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MyThanksResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Thanks thanks;

    /** The newest hundred of each. */
    public record Mine(List<ShownThanks> received, List<ShownThanks> given) {}

    /** To whom a word of thanks is shown. */
    public record Shown(Audience audience) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Read the thanks that I got and gave")
    public Mine myThanks() {
        return new Mine(thanks.mine(viewer.get(), false), thanks.mine(viewer.get(), true));
    }

    @PUT
    @Path("{id}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Say who else reads thanks that I got")
    public void showThanks(@PathParam("id") UUID id, Shown wanted) {
        var audience = Check.present("audience", Check.present("body", wanted).audience());
        thanks.show(viewer.get(), id, audience);
    }

    @DELETE
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take thanks back, or have them gone", description = "By who gave them or who got them.")
    public void removeThanks(@PathParam("id") UUID id) {
        thanks.remove(viewer.get(), id);
    }
}
