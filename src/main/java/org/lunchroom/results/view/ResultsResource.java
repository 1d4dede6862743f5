package org.lunchroom.results.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.results.NewResult;
import org.lunchroom.results.Result;
import org.lunchroom.results.Results;
import org.lunchroom.results.ValueStep;
import org.lunchroom.results.WhichResults;
import org.lunchroom.results.confirming.Confirmations;
import org.lunchroom.rooms.Rooms;

/** The ledger of results. */
@Path("results")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ResultsResource {
    private static final int LARGEST_PAGE = 100;

    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Results results;

    @Inject
    Confirmations confirmations;

    @Inject
    ShownResults shown;

    /** A page of results, with a cursor to what follows where there is more. */
    public record ResultList(List<ShownResult> results, UUID after) {}

    /**
     * What was read.
     *
     * @param version of the result
     */
    public record Read(Integer version) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "List results", description = "Those that I may read, the newest first.")
    public ResultList list(
            @QueryParam("room") String room,
            @QueryParam("step") String step,
            @QueryParam("after") UUID after,
            @QueryParam("limit") @DefaultValue("30") int limit) {
        Check.range("limit", limit, 1, LARGEST_PAGE);
        var where = room == null ? null : rooms.seen(viewer.get(), room).id();
        var found = results.list(viewer.get(), new WhichResults(where, step(step), after, limit));
        var next = found.size() < limit ? null : found.get(limit - 1).id();
        return new ResultList(shown.show(viewer.get(), found), next);
    }

    private static ValueStep step(String named) {
        return named == null
                ? null
                : Stream.of(ValueStep.values())
                        .filter(step -> step.text().equals(named))
                        .findFirst()
                        .orElseThrow(() -> Problem.invalid("step", "There is no such step."));
    }

    @POST
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Write a result into the ledger",
            description = "A claim with evidence, of a room, a chat, or a goal of mine.")
    public Response claim(@HeaderParam("Idempotency-Key") String key, NewResult said) {
        var result = results.claim(viewer.get(), Check.present("body", said), key);
        return Response.status(Response.Status.CREATED).entity(show(result)).build();
    }

    @GET
    @Path("{id}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Read a result")
    public ShownResult read(@PathParam("id") UUID id) {
        return show(results.seen(viewer.get(), id));
    }

    @PATCH
    @Path("{id}")
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Change my result",
            description = "What is left out stays. Whoever confirmed it confirmed other words then.")
    public ShownResult change(@PathParam("id") UUID id, NewResult said) {
        return show(results.change(viewer.get(), id, Check.present("body", said)));
    }

    @DELETE
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take a result out", description = "Its author, or who runs its room.")
    public void remove(@PathParam("id") UUID id) {
        results.remove(viewer.get(), id);
    }

    @PUT
    @Path("{id}/confirmation")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Confirm somebody else's result", description = "With the version that I read, if I like.")
    public ShownResult confirm(@PathParam("id") UUID id, Read read) {
        confirmations.confirm(viewer.get(), id, read == null ? null : read.version());
        return read(id);
    }

    @DELETE
    @Path("{id}/confirmation")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take my confirmation back")
    public ShownResult withdraw(@PathParam("id") UUID id) {
        confirmations.withdraw(viewer.get(), id);
        return read(id);
    }

    private ShownResult show(Result result) {
        return shown.show(viewer.get(), result);
    }
}
