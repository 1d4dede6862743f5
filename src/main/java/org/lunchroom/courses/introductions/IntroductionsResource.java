package org.lunchroom.courses.introductions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.courses.view.CohortViews;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.rooms.ShownMessage;
import org.lunchroom.rooms.ShownMessages;

/** Introductions in a cohort. */
@Path("rooms/{tag}/cohort/introductions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class IntroductionsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Introductions introductions;

    @Inject
    ShownMessages shown;

    @Inject
    CohortViews views;

    @PathParam("tag")
    String tag;

    /** Oldest first. */
    public record All(List<ShownMessage> introductions) {}

    /** What people are asked. */
    public record Asked(List<String> prompts) {}

    /** Answers in the order of the prompts. */
    public record Introduction(List<String> answers) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Who has introduced themselves")
    public All all() {
        return new All(introductions.all(viewer.get(), tag));
    }

    @POST
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Introduce yourself",
            description = "It becomes a message in the room. 202: it waits for a moderator.")
    public Response introduce(@HeaderParam("Idempotency-Key") String key, Introduction wanted) {
        var offered = introductions.introduce(
                viewer.get(), tag, Check.present("body", wanted).answers(), key);
        return offered.posted() == null
                ? Response.accepted(offered.waiting()).build()
                : Response.status(offered.posted().now() ? 201 : 200)
                        .entity(shown.show(offered.posted().message()))
                        .build();
    }

    @PUT
    @Path("prompts")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Say what people are asked", description = "For trainers; needs If-Match.")
    public Response ask(@HeaderParam("If-Match") String ifMatch, Asked asked) {
        var cohort = introductions.ask(
                viewer.get(), tag, ifMatch, Check.present("body", asked).prompts());
        return Response.ok(views.of(viewer.get(), cohort))
                .tag(String.valueOf(cohort.version()))
                .build();
    }
}
