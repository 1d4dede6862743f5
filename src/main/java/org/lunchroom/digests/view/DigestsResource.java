package org.lunchroom.digests.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.lunchroom.bookmarks.Place;
import org.lunchroom.digests.Curators;
import org.lunchroom.digests.Digests;
import org.lunchroom.digests.NewDigest;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.rooms.Rooms;

/** Digests: which there are, and beginning one. */
@Path("digests")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DigestsResource {
    private static final int DRAFTS = 20;

    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Digests digests;

    @Inject
    Curators curators;

    @Inject
    ShownDigests shown;

    /**
     * Digests for a room's readers, or for everyone here.
     *
     * @param curates whether the viewer may make some
     * @param drafts those that the viewer may change; null for who may not
     * @param before where older ones go on; null at the end
     */
    public record DigestList(boolean curates, List<ListedDigest> digests, List<ListedDigest> drafts, String before) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "List digests",
            description = "Those of a room, or without one those for everyone here; newest first.")
    @APIResponseSchema(DigestList.class)
    public Response list(
            @QueryParam("room") String tag,
            @QueryParam("before") String before,
            @QueryParam("limit") @DefaultValue("10") int limit,
            @Context UriInfo uri) {
        var me = viewer.get();
        var room = tag == null ? null : rooms.seen(me, tag);
        int most = Check.range("limit", limit, 1, 100);
        var found = digests.published(room, Place.of("before", before), most);
        var drafts = digests.drafts(me, room, DRAFTS);
        boolean curates = curators.may(me, room);
        var last = found.size() < most ? null : found.get(most - 1);
        var next = last == null ? null : new Place(last.publishedAt(), last.id()).cursor();
        var response = Response.ok(new DigestList(
                curates,
                shown.list(found, false),
                curates || !drafts.isEmpty() ? shown.list(drafts, true) : null,
                next));
        if (next != null) {
            var address = uri.getRequestUriBuilder().replaceQueryParam("before", next);
            response.links(Link.fromUriBuilder(address).rel("next").build());
        }
        return response.build();
    }

    @POST
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Begin a digest", description = "For those who run the room; without a room, for organisers.")
    @APIResponseSchema(value = ShownDigest.class, responseCode = "201")
    public Response begin(@HeaderParam("Idempotency-Key") String key, NewDigest wanted) {
        var begun = digests.begin(viewer.get(), Check.present("body", wanted), key);
        return Versioned.answer(201, shown.show(viewer.get(), begun), begun);
    }
}
