package org.lunchroom.integrations.hooks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.settings.Settings;

/** The incoming hooks of a room, for its hosts. */
@Path("rooms/{tag}/hooks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HooksResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Hooks hooks;

    @Inject
    Settings settings;

    @PathParam("tag")
    String tag;

    /**
     * A hook as its room's hosts see it.
     *
     * @param address only in the answer that tells of it for the first and last time
     */
    public record ShownHook(
            UUID id,
            String name,
            UUID bot,
            UUID madeBy,
            Instant madeAt,
            LocalDate usedOn,
            @Schema(description = "Only when it is made: shown once") String address) {
        static ShownHook of(Hook hook, String address) {
            return new ShownHook(
                    hook.id(), hook.name(), hook.bot(), hook.madeBy(), hook.madeAt(), hook.usedOn(), address);
        }

        @Override
        public String toString() {
            return "ShownHook[" + id + "]";
        }
    }

    /** The hooks of a room. */
    public record RoomHooks(List<ShownHook> hooks) {}

    /** A hook that is wanted, with the name under which it posts. */
    public record NewHook(@Schema(example = "Build server") String name) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "The incoming hooks of a room", description = "For its hosts.")
    public RoomHooks listHooks() {
        return new RoomHooks(hooks.of(viewer.get(), tag).stream()
                .map(hook -> ShownHook.of(hook, null))
                .toList());
    }

    @POST
    @Guard(Permission.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make an incoming hook",
            description = "For hosts of the room. The answer holds the address, which is never shown again; audited.")
    @APIResponseSchema(value = ShownHook.class, responseCode = "201")
    public Response makeHook(NewHook wanted) {
        var made = hooks.make(viewer.get(), tag, Check.present("body", wanted).name());
        var address = settings.baseUrl() + "/api/v1/hooks/" + made.secret();
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(ShownHook.of(made.hook(), address))
                .build();
    }

    @DELETE
    @Path("{hook}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Revoke an incoming hook", description = "What came through it stays; audited.")
    public void revokeHook(@PathParam("hook") UUID hook) {
        hooks.revoke(viewer.get(), tag, hook);
    }
}
