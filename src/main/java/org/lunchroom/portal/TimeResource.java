package org.lunchroom.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.time.MovableClock;

/** The server's clock, which every countdown on a screen follows. Answering at all means that Lunchroom is up. */
@Path("time")
@RequestScoped
public class TimeResource {
    @Inject
    MovableClock clock;

    /**
     * What the clock shows.
     *
     * @param rate how many of its seconds pass in one real second; 1 unless a demonstration set it
     */
    public record Time(Instant now, double rate) {}

    @GET
    @Guard(Permission.PUBLIC)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The server's time", description = "Public. Also how to find out that Lunchroom is up.")
    @APIResponseSchema(Time.class)
    public Response time() {
        return Response.ok(new Time(clock.instant(), clock.rate()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
