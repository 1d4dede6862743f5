package org.lunchroom.operations.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/** The figures of this node. */
@Path("metrics")
@RequestScoped
public class MetricsResource {
    @Inject
    Figures figures;

    @GET
    @Guard(Permission.METRICS)
    @Produces("text/plain; version=0.0.4; charset=utf-8")
    @Operation(
            summary = "Figures for Prometheus",
            description = "For admins, and for whoever sends LUNCHROOM_METRICS_TOKEN as bearer token.")
    public String figures() {
        return figures.text();
    }
}
