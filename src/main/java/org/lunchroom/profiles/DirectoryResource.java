package org.lunchroom.profiles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/** Finding people by what they say about themselves. */
@Path("directory")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DirectoryResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Profiles profiles;

    /** By name; "after" is there when more follow. */
    public record Listed(List<ShownProfile> people, UUID after) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Look into the directory of people",
            description =
                    "q looks in names and in what I may see of them; interest and help are tags. Only who shows me"
                            + " something is in it.")
    public Listed directory(
            @QueryParam("q") String text,
            @QueryParam("interest") String interest,
            @QueryParam("help") String help,
            @QueryParam("after") UUID after,
            @QueryParam("limit") Integer limit) {
        var found = profiles.directory(viewer.get(), WhichPeople.of(text, interest, help, after, limit));
        return new Listed(found.people(), found.after());
    }
}
