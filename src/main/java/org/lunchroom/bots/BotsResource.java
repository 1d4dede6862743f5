package org.lunchroom.bots;

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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.tokens.NewToken;
import org.lunchroom.identity.tokens.ShownToken;
import org.lunchroom.kernel.http.Check;

/** Bots and their tokens: made by admins, invited by hosts. */
@Path("bots")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BotsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Bots bots;

    /** A bot as it is listed. */
    public record ShownBot(UUID id, String name, Instant madeAt) {
        static ShownBot of(Bot bot) {
            return new ShownBot(bot.id(), bot.name(), bot.madeAt());
        }
    }

    /** All bots that hosts may invite. */
    public record AllBots(List<ShownBot> bots) {}

    /** A bot that is wanted. */
    public record NewBot(String name) {}

    /** A bot's tokens, without themselves. */
    public record BotTokens(List<ShownToken> tokens) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "The bots that hosts may invite",
            description = "Into a room as any person: PUT /rooms/{tag}/members/{person}.")
    public AllBots listBots() {
        return new AllBots(bots.all().stream().map(ShownBot::of).toList());
    }

    @POST
    @Guard(Permission.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a bot", description = "Its mark is part of its name; audited.")
    @APIResponseSchema(value = ShownBot.class, responseCode = "201")
    public Response makeBot(@HeaderParam("Idempotency-Key") String key, NewBot wanted) {
        var bot = bots.make(viewer.get(), Check.present("body", wanted).name(), key);
        return Response.status(Response.Status.CREATED).entity(ShownBot.of(bot)).build();
    }

    @DELETE
    @Path("{bot}")
    @Guard(Permission.ADMIN)
    @Operation(summary = "Retire a bot with its tokens", description = "What it wrote stays; audited.")
    public void retireBot(@PathParam("bot") UUID bot) {
        bots.retire(viewer.get(), bot);
    }

    @GET
    @Path("{bot}/tokens")
    @Guard(Permission.ADMIN)
    @Operation(summary = "A bot's tokens")
    public BotTokens tokensOfBot(@PathParam("bot") UUID bot) {
        return new BotTokens(bots.tokens(bot).stream().map(ShownToken::of).toList());
    }

    @POST
    @Path("{bot}/tokens")
    @Guard(Permission.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make a token for a bot",
            description = "Scopes are among rooms:read, rooms:post and chats:host. Shown this once; audited.")
    @APIResponseSchema(value = ShownToken.class, responseCode = "201")
    public Response makeTokenOfBot(
            @PathParam("bot") UUID bot, @HeaderParam("Idempotency-Key") String key, NewToken wanted) {
        var made = bots.makeToken(viewer.get(), bot, Check.present("body", wanted), key);
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(ShownToken.of(made))
                .build();
    }

    @DELETE
    @Path("{bot}/tokens/{token}")
    @Guard(Permission.ADMIN)
    @Operation(summary = "Revoke a token of a bot", description = "Audited.")
    public void revokeTokenOfBot(@PathParam("bot") UUID bot, @PathParam("token") UUID token) {
        bots.revokeToken(viewer.get(), bot, token);
    }
}
