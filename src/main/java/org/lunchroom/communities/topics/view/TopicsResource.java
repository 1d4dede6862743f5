package org.lunchroom.communities.topics.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lunchroom.communities.topics.Topic;
import org.lunchroom.communities.topics.TopicChange;
import org.lunchroom.communities.topics.Topics;
import org.lunchroom.communities.topics.help.Requests;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.ShownMessage;
import org.lunchroom.rooms.ShownMessages;

/** One topic. Its replies are the room's messages that reply to its first one. */
@Path("topics/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TopicsResource {
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
    Messages messages;

    @Inject
    ShownMessages shownMessages;

    @Inject
    Journal journal;

    @PathParam("id")
    UUID id;

    /**
     * A topic to be read.
     *
     * @param answer the reply that answers it; left out where there is none
     * @param head go on with the stream after it
     */
    public record OneTopic(ShownTopic topic, ShownMessage first, ShownMessage answer, long head, MineOfTopic mine) {}

    /**
     * What the viewer may do.
     *
     * @param runs rename, close, reopen, park
     * @param accepts say which reply answers it
     * @param asked they were asked for help with it
     */
    public record MineOfTopic(boolean runs, boolean accepts, boolean asked) {}

    /** The reply that answers it. */
    public record Answering(UUID message) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Read a topic",
            description = "Its replies are at rooms/{tag}/messages?replyTo={first.id}, where one also replies.")
    @APIResponseSchema(OneTopic.class)
    public Response readTopic() {
        var topic = topics.seen(viewer.get(), id);
        long head = journal.head(StreamId.room(topic.room()));
        var room = rooms.byId(topic.room());
        var first = shownMessages.show(messages.find(room, topic.message()));
        var answer = topic.accepted() == null ? null : shownMessages.show(messages.find(room, topic.accepted()));
        return answer(topic, new OneTopic(shown.show(topic), first, answer, head, mine(topic)));
    }

    private MineOfTopic mine(Topic topic) {
        var me = viewer.get();
        boolean runs = rooms.runs(me, rooms.byId(topic.room()));
        boolean accepts = topic.isQuestion() && (runs || me.person().equals(topic.author()));
        boolean asked = topic.waits() && requests.open(me, topic.room()).contains(topic.id());
        return new MineOfTopic(runs, accepts, asked);
    }

    @PATCH
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Rename, close, reopen or park a topic",
            description = "For who runs the room; its author renames it for five minutes. Needs If-Match; audited.")
    public Response changeTopic(@HeaderParam("If-Match") String ifMatch, TopicChange change) {
        var topic = topics.change(viewer.get(), id, ifMatch, Check.present("body", change));
        return answer(topic, shown.show(topic));
    }

    @PUT
    @Path("answer")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Say which reply answers a question", description = "For its author and who runs the room.")
    public ShownTopic acceptAnswer(Answering answering) {
        var reply = Check.present("message", Check.present("body", answering).message());
        return shown.show(topics.accept(viewer.get(), id, reply));
    }

    @DELETE
    @Path("answer")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Say that a question still waits for its answer")
    public ShownTopic takeAnswerBack() {
        return shown.show(topics.accept(viewer.get(), id, null));
    }

    @DELETE
    @Path("request")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Say that I can't help with a question", description = "Somebody else is asked instead.")
    public void declineRequest() {
        requests.decline(viewer.get(), topics.seen(viewer.get(), id));
    }

    private static Response answer(Topic topic, Object body) {
        return Response.ok(body).tag(String.valueOf(topic.version())).build();
    }
}
