package org.lunchroom.previews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.web.WebAddress;

/** What a page says of itself. */
@Path("previews")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PreviewsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Asking asking;

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Ask what a link leads to",
            description = "A page that nobody asked yet is asked now; \"waiting\" then says to come back in a moment.")
    public Asking.Told about(@QueryParam("address") String address) {
        return asking.about(viewer.get(), WebAddress.checked("address", address));
    }
}
