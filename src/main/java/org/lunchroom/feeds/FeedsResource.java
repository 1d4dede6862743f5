package org.lunchroom.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** The feeds that a person follows. */
@Path("feeds")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FeedsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    FeedAddresses addresses;

    @Inject
    Subscriptions subscriptions;

    /** What the viewer follows; addresses are shown once and not again. */
    public record All(List<Subscriptions.Followed> feeds) {}

    /**
     * A new subscription with its addresses.
     *
     * @param ics of a calendar, which has no other
     */
    public record New(Subscriptions.Followed feed, String atom, String json, String ics) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "List the feeds I follow", description = "Without their addresses, which are shown once.")
    public All list() {
        return new All(subscriptions.all(viewer.get()));
    }

    @POST
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Follow a feed in a reader",
            description = "The answer holds the secret addresses, this once: for Atom and JSON Feed, or for calendars.")
    public Response follow(@HeaderParam("Idempotency-Key") String key, Subscriptions.Wish wish) {
        var opened = subscriptions.follow(viewer.get(), Check.present("body", wish), key);
        return Response.status(opened.now() ? 201 : 200).entity(made(opened)).build();
    }

    private New made(Subscriptions.Opened opened) {
        var feed = opened.followed();
        return opened.calendar()
                ? new New(feed, null, null, addresses.of(opened.secret(), CalendarFeed.ENDING))
                : new New(
                        feed,
                        addresses.of(opened.secret(), FeedFormat.ATOM.ending()),
                        addresses.of(opened.secret(), FeedFormat.JSON.ending()),
                        null);
    }

    @DELETE
    @Path("{id}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Follow a feed no longer", description = "Its address stops working at once.")
    public void end(@PathParam("id") UUID id) {
        subscriptions.end(viewer.get(), id);
    }
}
