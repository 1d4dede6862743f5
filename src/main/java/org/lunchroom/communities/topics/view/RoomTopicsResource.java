package org.lunchroom.communities.topics.view;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lunchroom.communities.topics.NewTopic;
import org.lunchroom.communities.topics.TopicKind;
import org.lunchroom.communities.topics.TopicPlace;
import org.lunchroom.communities.topics.Topics;
import org.lunchroom.communities.topics.WhichTopics;
import org.lunchroom.communities.topics.help.Requests;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.Vetting;

/** The topics of a community. */
@Path("rooms/{tag}/topics")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RoomTopicsResource {
    private static final int LARGEST_PAGE = 100;

    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Topics topics;

    @Inject
    ShownTopics shown;

    @Inject
    Requests requests;

    @Inject
    Journal journal;

    @PathParam("tag")
    String tag;

    /**
     * A page of topics, with a cursor to what follows where there is more.
     *
     * @param head go on with the stream after it
     * @param mine those among all questions that I was asked to help with
     */
    public record TopicList(
            List<ShownTopic> topics, String after, Topics.Count counts, long head, List<ShownTopic> mine) {}

    /** A topic that waits for a moderator; nobody else sees it until then. */
    public record KeptTopic(Vetting.Waiting waiting) {}

    @POST
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Open a topic",
            description = "Posts its first message in the room. A retry with the same Idempotency-Key opens one topic."
                    + " 202: it waits for a moderator.")
    @APIResponseSchema(value = ShownTopic.class, responseCode = "201")
    public Response open(@HeaderParam("Idempotency-Key") String key, NewTopic wanted) {
        var room = rooms.seen(viewer.get(), tag);
        var offered = topics.open(viewer.get(), room, Check.present("body", wanted), key);
        if (offered.waiting() != null) {
            return Response.accepted(new KeptTopic(offered.waiting())).build();
        }
        var topic = topics.with(offered.posted().message().id())
                .orElseThrow(() -> Problem.conflict("key-used", "This Idempotency-Key has posted a message already."));
        return Response.status(offered.posted().now() ? 201 : 200)
                .entity(shown.show(topic))
                .build();
    }

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "List topics",
            description = "sort: activity, new, or waiting, which lists only questions without an answer."
                    + " parked=true lists the parking lot.")
    @APIResponseSchema(TopicList.class)
    public Response list(
            @QueryParam("sort") @DefaultValue("activity") String sort,
            @QueryParam("kind") String kind,
            @QueryParam("parked") @DefaultValue("false") boolean parked,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @Context UriInfo uri) {
        var room = rooms.seen(viewer.get(), tag);
        var which = new WhichTopics(
                WhichTopics.Sorting.of(sort),
                TopicKind.of("kind", kind),
                parked,
                TopicPlace.of("after", after),
                Check.range("limit", limit, 1, LARGEST_PAGE));
        long head = journal.head(StreamId.room(room.id()));
        var found = topics.list(room, which);
        var cursor = found.size() < which.limit()
                ? null
                : which.behind(found.get(found.size() - 1)).cursor();
        var mine = topics.all(requests.open(viewer.get(), room.id()));
        var response =
                Response.ok(new TopicList(shown.show(found), cursor, topics.count(room), head, shown.show(mine)));
        if (cursor != null) {
            var next = uri.getRequestUriBuilder().replaceQueryParam("after", cursor);
            response.links(Link.fromUriBuilder(next).rel("next").build());
        }
        return response.build();
    }
}
