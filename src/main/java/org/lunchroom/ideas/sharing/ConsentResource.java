package org.lunchroom.ideas.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
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
import org.lunchroom.kernel.http.Check;

/** Whether the author of a card's words lets more people see them. */
@Path("ideas/{idea}/consent")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ConsentResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Ideas ideas;

    @Inject
    Consents consents;

    @PathParam("idea")
    UUID idea;

    @POST
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Ask the author for more readers",
            description = "Of a card that I made of words that not everybody may read.")
    public void ask() {
        consents.ask(viewer.get(), ideas.seen(viewer.get(), idea));
    }

    @PUT
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Let more people see my words, or no longer",
            description = "For the author of the words. It counts at once.")
    public void answer(Consents.Answer answer) {
        consents.answer(viewer.get(), idea, Check.present("body", answer));
    }
}
