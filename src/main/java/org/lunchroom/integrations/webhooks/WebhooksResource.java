package org.lunchroom.integrations.webhooks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/** Subscriptions of what happens, their deliveries and their secrets. */
@Path("webhooks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WebhooksResource {
    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    @Inject
    CurrentViewer viewer;

    @Inject
    Webhooks webhooks;

    @Inject
    Owners owners;

    /** Subscriptions, and what can be subscribed. */
    public record Subscriptions(List<ShownWebhook> webhooks, List<String> kinds) {}

    /**
     * A page of the log, newest first.
     *
     * @param before ask for this to read on; left out at the end
     */
    public record Log(List<ShownDelivery> deliveries, Instant before) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Webhooks, and the kinds of events there are",
            description = "For admins all; for others those of rooms that they run.")
    public Subscriptions listWebhooks() {
        var all = webhooks.of(viewer.get()).stream().map(this::shown).toList();
        return new Subscriptions(all, EventKind.offered());
    }

    @POST
    @Guard(Permission.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Subscribe an address to kinds of events",
            description = "The answer holds the signing secret, which is never shown again; audited.")
    @APIResponseSchema(value = ShownWebhook.class, responseCode = "201")
    public Response subscribe(@HeaderParam("Idempotency-Key") String key, NewWebhook wanted) {
        return secret(webhooks.subscribe(viewer.get(), Check.present("body", wanted), key));
    }

    @GET
    @Path("{webhook}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "One webhook")
    public ShownWebhook findWebhook(@PathParam("webhook") UUID webhook) {
        return shown(webhooks.find(viewer.get(), webhook));
    }

    @PATCH
    @Path("{webhook}")
    @Guard(Permission.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a webhook, or switch it off and on", description = "What is left out stays; audited.")
    public ShownWebhook changeWebhook(@PathParam("webhook") UUID webhook, NewWebhook wanted) {
        return shown(webhooks.change(viewer.get(), webhook, Check.present("body", wanted)));
    }

    @DELETE
    @Path("{webhook}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Remove a webhook with its log", description = "Audited.")
    public void removeWebhook(@PathParam("webhook") UUID webhook) {
        webhooks.remove(viewer.get(), webhook);
    }

    @POST
    @Path("{webhook}/secrets")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "A new signing secret",
            description = "For one more day each delivery is signed with both; audited.")
    @APIResponseSchema(value = ShownWebhook.class, responseCode = "201")
    public Response rotateSecret(@PathParam("webhook") UUID webhook) {
        return secret(webhooks.rotate(viewer.get(), webhook));
    }

    @GET
    @Path("{webhook}/deliveries")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "The log of 30 days, newest first")
    public Log deliveries(
            @PathParam("webhook") UUID webhook,
            @QueryParam("before") String before,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        int wanted = Check.range("limit", limit, 1, 200);
        var page = webhooks.deliveries(viewer.get(), webhook, moment(before), wanted);
        var next = page.size() < wanted ? null : page.get(page.size() - 1).at();
        return new Log(page.stream().map(ShownDelivery::of).toList(), next);
    }

    @POST
    @Path("{webhook}/deliveries/{delivery}/replay")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Send one once more", description = "Under the same id.")
    @APIResponseSchema(value = ShownDelivery.class, responseCode = "202")
    public Response replay(@PathParam("webhook") UUID webhook, @PathParam("delivery") UUID delivery) {
        return Response.accepted(ShownDelivery.of(webhooks.replay(viewer.get(), webhook, delivery)))
                .build();
    }

    @POST
    @Path("{webhook}/trial")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Send a trial", description = "How it went is in the log.")
    @APIResponseSchema(value = ShownDelivery.class, responseCode = "202")
    public Response tryWebhook(@PathParam("webhook") UUID webhook) {
        return Response.accepted(ShownDelivery.of(webhooks.trial(viewer.get(), webhook)))
                .build();
    }

    private Response secret(Webhooks.Made made) {
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(ShownWebhook.of(made.webhook(), tag(made.webhook()), made.secret()))
                .build();
    }

    private ShownWebhook shown(Webhook webhook) {
        return ShownWebhook.of(webhook, tag(webhook), null);
    }

    private String tag(Webhook webhook) {
        return webhook.room() == null ? null : owners.byId(webhook.room()).tag();
    }

    private static Instant moment(String text) {
        try {
            return text == null ? END_OF_TIME : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw Problem.invalid("before", "This is no moment; pass on what the page before said.");
        }
    }
}
