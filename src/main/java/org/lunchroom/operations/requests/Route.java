package org.lunchroom.operations.requests;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.lunchroom.kernel.http.Noted;

/** Notes which endpoint a request went to, by the template of its address: there are few, and none names anybody. */
@Provider
public class Route implements ContainerRequestFilter {
    private static final Set<String> OWN = Set.of("/api/v1/stream", "/health/live", "/health/ready");

    @Context
    HttpServletRequest request;

    @Context
    ResourceInfo endpoint;

    @Override
    public void filter(ContainerRequestContext call) {
        Noted.ROUTE.on(request, template(endpoint));
    }

    private static String template(ResourceInfo endpoint) {
        var of = endpoint.getResourceClass().getAnnotation(Path.class).value();
        var more = endpoint.getResourceMethod().getAnnotation(Path.class);
        return "/api/v1/" + (more == null ? of : of + "/" + more.value());
    }

    /** The endpoint's template; else a servlet's address, "files", or "unknown" for whatever somebody tried. */
    static String of(HttpServletRequest request) {
        return Noted.ROUTE.of(request).orElseGet(() -> {
            var path = request.getServletPath();
            if (OWN.contains(path)) {
                return path;
            }
            return path.startsWith("/api") ? "unknown" : "files";
        });
    }
}
