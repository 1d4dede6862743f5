package org.lunchroom.qanda.view;

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
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.qanda.AskState;
import org.lunchroom.qanda.Asks;
import org.lunchroom.qanda.NewAsk;
import org.lunchroom.qanda.Place;
import org.lunchroom.qanda.Sorting;
import org.lunchroom.qanda.WhichAsks;
import org.lunchroom.rooms.Rooms;

/** What is asked in a room. */
@Path("rooms/{tag}/asks")
@RequestScoped
@Scoped(read = Scope.ROOMS_READ, write = Scope.ROOMS_POST)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AsksResource {
    private static final int LARGEST_PAGE = 200;

    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Asks asks;

    @Inject
    ShownAsks shown;

    @Inject
    MyAsks mine;

    @Inject
    Journal journal;

    @PathParam("tag")
    String tag;

    /** A page of asks, what of them is the caller's own, and the number to open the stream after. */
    public record ShownPage(List<ShownAsk> asks, MyAsks.Mine mine, String after, long head) {}

    @POST
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Ask",
            description = "In one of the room's ways. A retry with the same Idempotency-Key, or strictly with the same"
                    + " receipt, asks once.")
    @APIResponseSchema(value = ShownAsk.class, responseCode = "201")
    public Response ask(@HeaderParam("Idempotency-Key") String key, NewAsk wanted) {
        var room = rooms.seen(viewer.get(), tag);
        var asked = asks.ask(viewer.get(), room, Check.present("body", wanted), key);
        return Response.status(asked.now() ? 201 : 200)
                .entity(shown.full(List.of(asked.ask())).get(0))
                .build();
    }

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "List asks", description = "Asks that wait are for their asker and whoever runs the room.")
    @APIResponseSchema(ShownPage.class)
    public Response list(
            @QueryParam("sort") @DefaultValue("votes") String sort,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        var room = rooms.seen(viewer.get(), tag);
        var which = new WhichAsks(
                sorting(sort), states(state), Place.of("after", after), Check.range("limit", limit, 1, LARGEST_PAGE));
        long head = journal.head(StreamId.room(room.id()));
        var page = asks.list(viewer.get(), room, which);
        var cursor = page.after() == null ? null : page.after().cursor();
        var response = Response.ok(new ShownPage(
                shown.to(viewer.get(), room, page.asks()), mine.of(viewer.get(), page.asks()), cursor, head));
        if (cursor != null) {
            var next = uri.getRequestUriBuilder().replaceQueryParam("after", cursor);
            response.links(Link.fromUriBuilder(next).rel("next").build());
        }
        return response.build();
    }

    private static Sorting sorting(String text) {
        return Arrays.stream(Sorting.values())
                .filter(sorting -> sorting.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("sort", "Choose one of votes, new, waiting."));
    }

    private static Set<AskState> states(String text) {
        if (text.isEmpty()) {
            return WhichAsks.USUAL;
        }
        var states = EnumSet.noneOf(AskState.class);
        for (var one : text.split(",")) {
            states.add(AskState.of(one)
                    .orElseThrow(() -> Problem.invalid("state", "Name states such as waiting,approved.")));
        }
        return states;
    }
}
