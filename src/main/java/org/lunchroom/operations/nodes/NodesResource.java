package org.lunchroom.operations.nodes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.journal.Followers;

/** Who works here: the nodes, and those who follow the journal. */
@Path("admin/nodes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NodesResource {
    @Inject
    Nodes nodes;

    @Inject
    Followers followers;

    /**
     * One who follows the journal.
     *
     * @param behind entries that it has not read
     * @param since when the oldest of them happened; absent when it has read all
     */
    public record ShownFollower(String name, long behind, Instant since) {}

    /** Both. */
    public record Workers(List<Node> nodes, List<ShownFollower> followers) {}

    @GET
    @Guard(Permission.ADMIN)
    @Operation(
            summary = "The nodes that answer, and how far each follower of the journal is behind",
            description = "A node that does not answer within 0.7 seconds is not listed.")
    public Workers workers() {
        var lags = followers.lags().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(lag -> new ShownFollower(
                        lag.getKey(), lag.getValue().entries(), lag.getValue().since()))
                .toList();
        return new Workers(nodes.call(), lags);
    }
}
