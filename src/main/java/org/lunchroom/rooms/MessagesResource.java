package org.lunchroom.rooms;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/** What is posted in a room. */
@Path("rooms/{tag}/messages")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MessagesResource {
    private static final int LARGEST_PAGE = 200;

    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Messages messages;

    @Inject
    ShownMessages shown;

    @PathParam("tag")
    String tag;

    /** A page of messages, oldest first, with cursors to what lies before and after where there is more. */
    public record ShownPage(List<ShownMessage> messages, String before, String after) {}

    /** A message that waits for a moderator; nobody else sees it until then. */
    public record Kept(Vetting.Waiting waiting) {}

    @POST
    @Guard(Permission.IN_ROOM)
    @Operation(
            summary = "Post a message",
            description = "A retry with the same Idempotency-Key posts once. 202: it waits for a moderator.")
    @APIResponseSchema(value = ShownMessage.class, responseCode = "201")
    public Response post(@HeaderParam("Idempotency-Key") String key, NewMessage message) {
        var room = rooms.seen(viewer.get(), tag);
        var offered = messages.offer(viewer.get(), room, Check.present("body", message), key);
        if (offered.waiting() != null) {
            return Response.accepted(new Kept(offered.waiting())).build();
        }
        var posted = offered.posted();
        boolean enclosed = !message.enclosed().isEmpty();
        return posted.now()
                ? Response.status(201)
                        .entity(shown.fresh(posted.message(), enclosed))
                        .build()
                : Response.ok(shown.show(posted.message())).build();
    }

    @GET
    @Guard(Permission.IN_ROOM)
    @Operation(
            summary = "Read a page of messages",
            description = "The newest unless a cursor says otherwise, or the message around which one reads.")
    @APIResponseSchema(ShownPage.class)
    public Response page(
            @QueryParam("before") String before,
            @QueryParam("after") String after,
            @QueryParam("around") UUID around,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("step") UUID step,
            @QueryParam("hosts") @DefaultValue("false") boolean hosts,
            @QueryParam("mentions") String mentions,
            @QueryParam("replyTo") UUID replyTo,
            @Context UriInfo uri) {
        var room = rooms.seen(viewer.get(), tag);
        var wanted = new PageOf(
                Cursor.number("before", before),
                Cursor.number("after", after),
                Check.range("limit", limit, 1, LARGEST_PAGE),
                step,
                hosts,
                mentioned(mentions),
                replyTo);
        if (around == null) {
            return answer(messages.page(room, wanted), uri);
        }
        if (wanted.before() != 0 || wanted.after() != 0) {
            throw Problem.invalid("around", "A page is around a message, or before or after a cursor.");
        }
        return answer(messages.around(messages.seen(viewer.get(), room, around), room, wanted), uri);
    }

    private UUID mentioned(String mentions) {
        if (mentions == null) {
            return null;
        }
        if (!mentions.equals("me")) {
            throw Problem.invalid("mentions", "Only \"me\" is possible: mentions of others are not listed.");
        }
        return viewer.get().person();
    }

    private Response answer(Page page, UriInfo uri) {
        var list = page.messages();
        var before = page.older() && !list.isEmpty() ? Cursor.at(list.get(0).number()) : null;
        var after = page.newer() && !list.isEmpty()
                ? Cursor.at(list.get(list.size() - 1).number())
                : null;
        var response = Response.ok(new ShownPage(shown.show(list), before, after));
        link(response, uri, "prev", "before", before);
        link(response, uri, "next", "after", after);
        return response.build();
    }

    private static void link(Response.ResponseBuilder response, UriInfo uri, String rel, String name, String cursor) {
        if (cursor != null) {
            var address = uri.getRequestUriBuilder()
                    .replaceQueryParam("before")
                    .replaceQueryParam("after")
                    .replaceQueryParam("around")
                    .queryParam(name, cursor);
            response.links(Link.fromUriBuilder(address).rel(rel).build());
        }
    }
}
