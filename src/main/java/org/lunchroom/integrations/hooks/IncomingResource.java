package org.lunchroom.integrations.hooks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.http.Problem;

/** Where other systems post. Nobody signs in here: who knows the address may. */
@Path("hooks/{secret}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IncomingResource {
    private static final int LARGEST = 64 * 1024;

    @Inject
    Hooks hooks;

    /** What became of it: a message, or, where a moderator looks first, nothing yet. */
    public record Taken(UUID message) {}

    @POST
    @Guard(Permission.PUBLIC)
    @Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Operation(
            summary = "Post into a room through its incoming hook",
            description = "Takes {\"text\": …} as for Slack, or a message with Adaptive Cards as for a Teams workflow.")
    @APIResponseSchema(value = Taken.class, responseCode = "201")
    public Response postThroughHook(@PathParam("secret") String secret, InputStream body) throws IOException {
        var offered = hooks.take(secret, Sent.words(json(body)));
        return offered.posted() == null
                ? Response.accepted(new Taken(null)).build()
                : Response.status(Response.Status.CREATED)
                        .entity(new Taken(offered.posted().message().id()))
                        .build();
    }

    private static JsonObject json(InputStream body) throws IOException {
        var bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw Problem.of(413, "too-large", "At most " + LARGEST + " bytes are possible.");
        }
        try (var reader = Json.createReader(
                new InputStreamReader(new java.io.ByteArrayInputStream(bytes), StandardCharsets.UTF_8))) {
            return reader.readObject();
        } catch (RuntimeException e) {
            // By a JsonException, or by a plain one where it is nested a thousand times.
            throw Problem.invalid("bad-json", "body", "This is no JSON object.");
        }
    }
}
