package org.lunchroom.rooms.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;

/** All rooms, for admins; also those that they are in no list of. */
@Path("admin/rooms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OverviewResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Overview overview;

    /**
     * A page of rooms.
     *
     * @param count how many there are in all
     * @param after ask for this to read on; absent at the end
     */
    public record KeptRooms(List<KeptRoom> rooms, long count, String after) {}

    @GET
    @Guard(Permission.ADMIN)
    @Operation(
            summary = "All rooms, with how many are in them and when somebody last posted",
            description = "Nothing of what is said in them. That somebody looked is in the audit record.")
    public KeptRooms rooms(
            @QueryParam("query") String query,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        int wanted = Check.range("limit", limit, 1, 200);
        var text = Check.optionalText("query", query, 60);
        var found = overview.rooms(viewer.get(), text, Check.optionalText("after", after, 60), wanted);
        var next = found.size() < wanted ? null : found.get(found.size() - 1).tag();
        return new KeptRooms(found, overview.count(), next);
    }
}
