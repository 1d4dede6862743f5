package org.lunchroom.people.hours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;

/** When I work. */
@Path("me/hours")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HoursResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    WorkingHours hours;

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Read when I work",
            description = "Without a zone where I never said. Who else sees it, my profile says.")
    public SaidHours myHours() {
        return hours.of(viewer.get().person()).map(SaidHours::of).orElseGet(() -> new SaidHours(null, List.of()));
    }

    @PUT
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Say when I work",
            description = "The whole week at once, by the clock of my zone. A span that ends no later than it begins"
                    + " goes on past midnight.")
    public SaidHours putHours(SaidHours wanted) {
        hours.put(viewer.get().person(), Check.present("body", wanted).checked());
        return myHours();
    }
}
