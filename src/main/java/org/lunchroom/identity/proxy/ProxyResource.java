package org.lunchroom.identity.proxy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Noted;

/** Where a reverse proxy with a login says who is there; a page's {@code token-url}. */
@Path("proxy-assertion")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProxyResource {
    @Inject
    ProxySignIn signIn;

    @Context
    HttpServletRequest request;

    /** What the page swaps for a session at once. */
    public record Given(String assertion) {
        @Override
        public String toString() {
            return "Given";
        }
    }

    @GET
    @Guard(Permission.PUBLIC)
    @Operation(
            summary = "Who is there, by the header of a trusted proxy",
            description = "Only where a proxy is set up. The answer is good once, for a minute.")
    public Given assertion() {
        var peer = Noted.PEER.of(request).orElseGet(request::getRemoteAddr);
        return new Given(signIn.code(peer, this::values));
    }

    private List<String> values(String header) {
        var values = request.getHeaders(header);
        return values == null ? List.of() : Collections.list(values);
    }
}
