package org.lunchroom.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentCaller;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/** The index behind the search, for whoever runs the installation. */
@Path("search/index")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchIndexResource {
    @Inject
    CurrentCaller caller;

    @Inject
    Rebuilds rebuilds;

    @GET
    @Guard(Permission.SEARCH_REBUILD)
    @Operation(summary = "See how the index of this node is")
    public Rebuilds.State state() {
        return rebuilds.state();
    }

    @POST
    @Path("rebuild")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SEARCH_REBUILD)
    @Operation(
            summary = "Make the index anew",
            description = "On all nodes; the old one answers until the new one is there. src/bin/rebuild-search"
                    + " calls it. Audited.")
    public Response rebuild() {
        return Response.accepted(rebuilds.begin(caller.get())).build();
    }
}
