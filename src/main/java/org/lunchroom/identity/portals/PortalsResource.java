package org.lunchroom.identity.portals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** The portals whose word is believed, for admins. */
@Path("portals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PortalsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Portals portals;

    /**
     * A key as admins see it.
     *
     * @param kind "secret", "public" or "set"
     * @param keySet the address of a key set; null otherwise
     * @param secret only in the answer that tells of it for the first and last time
     */
    public record ShownKey(
            String id, String algorithm, String kind, String keySet, Instant madeAt, Instant retiresAt, String secret) {
        static ShownKey of(PortalKey key, String secret) {
            var address = key.kind() == KeyKind.SET ? key.held() : null;
            return new ShownKey(
                    key.id(), key.algorithm(), key.kind().id(), address, key.madeAt(), key.retiresAt(), secret);
        }

        @Override
        public String toString() {
            return "ShownKey[" + id + "]";
        }
    }

    /** A portal as admins see it. */
    public record ShownPortal(
            UUID id,
            String issuer,
            String name,
            List<String> origins,
            List<String> audiences,
            String scope,
            List<ShownKey> keys) {
        static ShownPortal of(Portal portal, List<PortalKey> keys) {
            var shown = keys.stream().map(key -> ShownKey.of(key, null)).toList();
            var provider = portal.provider();
            return new ShownPortal(
                    portal.id(),
                    portal.issuer(),
                    portal.name(),
                    portal.origins(),
                    provider == null ? null : provider.audiences(),
                    provider == null ? null : provider.scope(),
                    shown);
        }
    }

    /** From when a key is not accepted any more; now, where it is left out. */
    public record Retirement(Instant at) {}

    @GET
    @Guard(Permission.ADMIN)
    @Operation(summary = "The portals whose word is believed, with their keys")
    public List<ShownPortal> list() {
        return portals.all().stream()
                .map(one -> ShownPortal.of(one.portal(), one.keys()))
                .toList();
    }

    @POST
    @Guard(Permission.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a portal")
    @APIResponseSchema(value = ShownPortal.class, responseCode = "201")
    public Response add(NewPortal wanted) {
        return Response.status(Response.Status.CREATED)
                .entity(ShownPortal.of(portals.add(viewer.get(), wanted), List.of()))
                .build();
    }

    @PATCH
    @Path("{portal}")
    @Guard(Permission.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a portal's name or pages")
    public void change(@PathParam("portal") UUID portal, NewPortal wanted) {
        portals.change(viewer.get(), portal, wanted);
    }

    @DELETE
    @Path("{portal}")
    @Guard(Permission.ADMIN)
    @Operation(summary = "Believe a portal no longer, and end its people's sessions")
    public void remove(@PathParam("portal") UUID portal) {
        portals.remove(viewer.get(), portal);
    }

    @POST
    @Path("{portal}/keys")
    @Guard(Permission.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Add a key beside the one in use",
            description = "With HS256 the answer holds the secret, which is never shown again.")
    @APIResponseSchema(value = ShownKey.class, responseCode = "201")
    public Response addKey(@PathParam("portal") UUID portal, NewKey wanted) {
        var made = portals.addKey(viewer.get(), portal, wanted);
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(ShownKey.of(made.key(), made.secret()))
                .build();
    }

    /** By which a portal's directory tells us of its people; shown once. */
    public record DirectoryToken(String token) {
        @Override
        public String toString() {
            return "DirectoryToken";
        }
    }

    @POST
    @Path("{portal}/directory-token")
    @Guard(Permission.ADMIN)
    @Operation(
            summary = "Make the token by which the portal's directory tells of its people (SCIM)",
            description = "The answer holds it, and it is never shown again. The one before is good no longer.")
    public Response directoryToken(@PathParam("portal") UUID portal) {
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(new DirectoryToken(portals.directoryToken(viewer.get(), portal)))
                .build();
    }

    @DELETE
    @Path("{portal}/directory-token")
    @Guard(Permission.ADMIN)
    @Operation(summary = "Let the portal's directory tell nothing any more")
    public void endDirectoryToken(@PathParam("portal") UUID portal) {
        portals.endDirectoryToken(viewer.get(), portal);
    }

    @PUT
    @Path("{portal}/keys/{key}/retirement")
    @Guard(Permission.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Accept a key no longer, now or from a moment on")
    public void retire(@PathParam("portal") UUID portal, @PathParam("key") String key, Retirement retirement) {
        portals.retire(viewer.get(), portal, key, retirement.at());
    }
}
