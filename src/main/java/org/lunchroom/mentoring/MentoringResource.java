package org.lunchroom.mentoring;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;

/** The mentoring pairs that I am in. */
@Path("me/mentoring")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MentoringResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Mentoring mentoring;

    /** Newest first. */
    public record Pairs(List<ShownPair> pairs) {}

    /** Another last day. */
    public record NewEnd(LocalDate ends) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "List my mentoring pairs")
    public Pairs myPairs() {
        return new Pairs(mentoring.of(viewer.get()));
    }

    @POST
    @Path("{id}/acceptance")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Agree to a mentoring pair", description = "By who was asked; it begins today.")
    public ShownPair acceptPair(@PathParam("id") UUID id) {
        return mentoring.accept(viewer.get(), id);
    }

    @POST
    @Path("{id}/refusal")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Do not agree to a mentoring pair", description = "No reason is asked for.")
    public ShownPair declinePair(@PathParam("id") UUID id) {
        return mentoring.decline(viewer.get(), id);
    }

    @POST
    @Path("{id}/end")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "End a mentoring pair", description = "Either of the two, at any time.")
    public ShownPair endPair(@PathParam("id") UUID id) {
        return mentoring.end(viewer.get(), id);
    }

    @PUT
    @Path("{id}/end")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Set another last day of a mentoring pair")
    public ShownPair prolongPair(@PathParam("id") UUID id, NewEnd wanted) {
        return mentoring.prolong(viewer.get(), id, Check.present("body", wanted).ends());
    }

    @DELETE
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take a request back, or forget a pair that is over")
    public void removePair(@PathParam("id") UUID id) {
        mentoring.remove(viewer.get(), id);
    }
}
