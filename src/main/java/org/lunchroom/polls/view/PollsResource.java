package org.lunchroom.polls.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.polls.NewPoll;
import org.lunchroom.polls.PollPage;
import org.lunchroom.polls.PollState;
import org.lunchroom.polls.Polls;
import org.lunchroom.polls.votes.Ballot;
import org.lunchroom.rooms.Rooms;

/** A room's polls. */
@Path("rooms/{tag}/polls")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PollsResource {
    private static final int LARGEST_PAGE = 100;

    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Polls polls;

    @Inject
    ShownPolls shown;

    @Inject
    Journal journal;

    @PathParam("tag")
    String tag;

    /** Polls, what the caller chose in them, by id, whether they host here, and the number to open the stream after. */
    public record ShownPage(List<ShownPoll> polls, Map<String, Ballot> mine, boolean hosts, String after, long head) {}

    @POST
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Write a poll", description = "A draft. A retry with the same Idempotency-Key writes it once.")
    @APIResponseSchema(value = ShownPoll.class, responseCode = "201")
    public Response addPoll(@HeaderParam("Idempotency-Key") String key, NewPoll wanted) {
        var room = rooms.seen(viewer.get(), tag);
        var made = polls.add(viewer.get(), room, Check.present("body", wanted), key);
        return Response.status(made.now() ? 201 : 200)
                .entity(shown.open(made.poll()))
                .build();
    }

    @GET
    @Guard(Permission.IN_ROOM)
    @Operation(summary = "List polls", description = "Newest first; drafts are for those who host.")
    @APIResponseSchema(ShownPage.class)
    public Response listPolls(
            @QueryParam("state") @DefaultValue("draft,open,closed") String state,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @Context UriInfo uri) {
        var room = rooms.seen(viewer.get(), tag);
        Check.range("limit", limit, 1, LARGEST_PAGE);
        long head = journal.head(StreamId.room(room.id()));
        var page = polls.list(viewer.get(), room, states(state), PollPage.Place.of("after", after), limit);
        var cursor = page.after() == null ? null : page.after().cursor();
        var mine = shown.mine(viewer.get(), page.polls()).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
        var response = Response.ok(
                new ShownPage(shown.open(page.polls()), mine, rooms.hosts(viewer.get(), room), cursor, head));
        if (cursor != null) {
            var next = uri.getRequestUriBuilder().replaceQueryParam("after", cursor);
            response.links(Link.fromUriBuilder(next).rel("next").build());
        }
        return response.build();
    }

    private static Set<PollState> states(String text) {
        var states = EnumSet.noneOf(PollState.class);
        for (var one : text.split(",")) {
            states.add(Arrays.stream(PollState.values())
                    .filter(state -> state.text().equals(one))
                    .findFirst()
                    .orElseThrow(() -> Problem.invalid("state", "Name states such as open,closed.")));
        }
        return states;
    }
}
