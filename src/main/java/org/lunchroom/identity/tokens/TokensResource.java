package org.lunchroom.identity.tokens;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Directory;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.Scope;
import org.lunchroom.kernel.http.Check;

/** Personal access tokens: one's own, and for admins everybody's. */
@Path("tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Tokens tokens;

    @Inject
    Directory directory;

    /** One's own tokens, and the scopes that one may give. */
    public record Mine(List<ShownToken> tokens, List<String> scopes) {}

    /** Everybody's tokens. */
    public record Everybodys(List<HeldToken> tokens) {}

    /** A token as an admin sees it. */
    public record HeldToken(Holder holder, ShownToken token) {}

    /** Whose it is. */
    public record Holder(UUID id, String name) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "My access tokens, and the scopes that I may give")
    public Mine myTokens() {
        var own = tokens.of(viewer.get().person()).stream().map(ShownToken::of).toList();
        var scopes = Scope.offered(viewer.get().roles()).stream().map(Scope::id).toList();
        return new Mine(own, scopes);
    }

    @POST
    @Guard(Permission.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make an access token",
            description = "The answer shows it for the first and last time; audited.")
    @APIResponseSchema(value = ShownToken.class, responseCode = "201")
    public Response makeToken(@HeaderParam("Idempotency-Key") String key, NewToken wanted) {
        var made = tokens.make(viewer.get(), Check.present("body", wanted), key);
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(ShownToken.of(made))
                .build();
    }

    @DELETE
    @Path("{token}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Revoke a token of mine", description = "It counts everywhere within two seconds; audited.")
    public void revokeToken(@PathParam("token") UUID token) {
        tokens.revoke(viewer.get(), viewer.get().person(), token);
    }

    @GET
    @Path("everybodys")
    @Guard(Permission.ADMIN)
    @Operation(summary = "Everybody's access tokens, newest first")
    public Everybodys everybodysTokens() {
        return new Everybodys(tokens.all().stream()
                .map(token -> new HeldToken(
                        new Holder(
                                token.person(), directory.name(token.person()).orElse("?")),
                        ShownToken.of(token)))
                .toList());
    }

    @DELETE
    @Path("everybodys/{token}")
    @Guard(Permission.ADMIN)
    @Operation(summary = "Revoke anybody's token", description = "Audited; its person can read that.")
    public void revokeAnybodysToken(@PathParam("token") UUID token) {
        tokens.revokeAny(viewer.get(), token);
    }
}
