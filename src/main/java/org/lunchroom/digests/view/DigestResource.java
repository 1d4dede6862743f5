package org.lunchroom.digests.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lunchroom.digests.Digests;
import org.lunchroom.digests.Edit;
import org.lunchroom.digests.publishing.Corrections;
import org.lunchroom.digests.publishing.HandOvers;
import org.lunchroom.digests.publishing.Publishing;
import org.lunchroom.digests.publishing.Schedules;
import org.lunchroom.digests.sending.Previews;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/** One digest. */
@Path("digests/{digest}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DigestResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Digests digests;

    @Inject
    Publishing publishing;

    @Inject
    Corrections corrections;

    @Inject
    Schedules schedules;

    @Inject
    HandOvers handOvers;

    @Inject
    Previews previews;

    @Inject
    ShownDigests shown;

    @PathParam("digest")
    UUID id;

    /** Whom a digest is handed to. */
    public record Heir(UUID to) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Read a digest", description = "A draft is there for its curators alone.")
    @APIResponseSchema(ShownDigest.class)
    public Response read() {
        var digest = digests.seen(viewer.get(), id);
        return Versioned.answer(200, shown.show(viewer.get(), digest), digest);
    }

    @PATCH
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Change a draft",
            description = "Title, introduction, and all items in their order; for its curators, needs If-Match.")
    public Response edit(@HeaderParam("If-Match") String ifMatch, Edit edit) {
        digests.edit(viewer.get(), id, Check.present("body", edit), Versioned.of(ifMatch));
        return read();
    }

    @DELETE
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Throw a draft away")
    public void drop() {
        digests.drop(viewer.get(), id);
    }

    @GET
    @Path("mail")
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "See a digest as its mail",
            description = "As text, and for five minutes under an address as HTML, in a language; for its curators.")
    public Previews.Preview mail(@QueryParam("language") String language) {
        return previews.of(viewer.get(), id, language);
    }

    @POST
    @Path("publication")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Publish a digest",
            description =
                    "It is there at once; its mails go out two minutes later. Publishing twice is publishing once.")
    public Response publish() {
        publishing.publish(viewer.get(), id);
        return read();
    }

    @DELETE
    @Path("publication")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take a digest back", description = "As long as no mail is on its way.")
    public Response takeBack() {
        publishing.takeBack(viewer.get(), id);
        return read();
    }

    @POST
    @Path("corrections")
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Correct a published digest",
            description =
                    "Title, introduction, and the items that stay with their lines; needs If-Match. No mail is sent again.")
    public Response correct(@HeaderParam("If-Match") String ifMatch, Edit edit) {
        corrections.correct(viewer.get(), id, Check.present("body", edit), Versioned.of(ifMatch));
        return read();
    }

    @PUT
    @Path("schedule")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Say when a draft comes out", description = "Once, or again and again by a rule of RFC 5545.")
    public Response schedule(Schedules.Plan plan) {
        schedules.schedule(viewer.get(), id, Check.present("body", plan));
        return read();
    }

    @DELETE
    @Path("schedule")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take a draft off the calendar")
    public Response unschedule() {
        schedules.forget(viewer.get(), id);
        return read();
    }

    @POST
    @Path("handover")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Hand a draft to another curator")
    public Response handOver(Heir heir) {
        handOvers.handOver(
                viewer.get(),
                id,
                Check.present("to", Check.present("body", heir).to()));
        return read();
    }

    @PUT
    @Path("absence")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Say that a draft's curator is away",
            description =
                    "From now on or a first day, until a last day or their word. Others are asked before it is due.")
    public Response away(
            @QueryParam("from") String from, @QueryParam("until") String until, @QueryParam("zone") String zone) {
        var where = zone == null ? ZoneOffset.UTC : Check.zone("zone", zone);
        handOvers.away(viewer.get(), id, new HandOvers.Absence(day("from", from), day("until", until), where));
        return read();
    }

    @DELETE
    @Path("absence")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Say that a draft's curator is there again")
    public Response back() {
        handOvers.back(viewer.get(), id);
        return read();
    }

    private static LocalDate day(String field, String written) {
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw Problem.invalid("bad-day", field, "Give a day such as 2026-12-01.");
        }
    }
}
