package org.lunchroom.courses.box;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;

/** The question box of a cohort. */
@Path("rooms/{tag}/cohort/questions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BoxResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    QuestionBox box;

    @PathParam("tag")
    String tag;

    /** Newest first. */
    public record All(List<QuestionBox.Shown> questions) {}

    /** A question; {@code nameless} for one whose asker is stored nowhere. */
    public record NewQuestion(String words, boolean nameless) {}

    /** An answer to its asker, or to everybody. */
    public record Answer(String words, boolean forAll) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Questions in the box",
            description = "For trainers all; for others their own, and what was answered to everybody.")
    public All all() {
        return new All(box.of(viewer.get(), tag));
    }

    @POST
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Ask the trainers",
            description = "Nobody else reads it. Nameless: the asker is stored nowhere, and a retry is a new question.")
    public Response ask(@HeaderParam("Idempotency-Key") String key, NewQuestion wanted) {
        Check.present("body", wanted);
        box.ask(viewer.get(), tag, wanted.words(), wanted.nameless(), key);
        return Response.status(201).entity(new All(box.of(viewer.get(), tag))).build();
    }

    @PUT
    @Path("{question}/answer")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Answer a question", description = "For trainers.")
    public All answer(@PathParam("question") UUID question, Answer answer) {
        Check.present("body", answer);
        box.answer(viewer.get(), tag, question, answer.words(), answer.forAll());
        return new All(box.of(viewer.get(), tag));
    }
}
